import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import type { SeamWindow } from "../../embedded-excel/seam/external";
import { createLibraryPage } from "./library-page";

/** Microsoft's client library at work. */
export interface ClientLibrary {
  readonly customFunctions: typeof CustomFunctions;
  /** Calls off whatever the library still waits for. */
  readonly close: () => void;
}

/** Excel's side of the seam. */
export interface LibraryHost {
  readonly install: (window: SeamWindow) => void;
  /** Comes back when the library has said that it takes calls. */
  readonly ready: Promise<void>;
}

interface LibraryGlobals {
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

const longestStart = 30_000;

/**
 * Loads the unmodified `office.js` in a page that takes the host for Excel, and waits until it takes calls.
 * @throws Error where one of the library's files is missing or fails
 */
export async function loadClientLibrary(host: LibraryHost): Promise<ClientLibrary> {
  const library = pathToFileURL(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
  const globals = () => window as unknown as LibraryGlobals;
  let fail: (reason: unknown) => void = () => undefined;
  const { window, close } = createLibraryPage((script) =>
    window.setTimeout(() => {
      try {
        runLibraryFile(new URL(script.src), library, window);
        script.onload?.();
      } catch (error) {
        fail(error);
      }
    }),
  );
  createContext(window);
  host.install(window);
  try {
    await new Promise<void>((resolve, reject) => {
      fail = reject;
      const late = () => reject(new Error(`it did not start within ${longestStart / 1000} seconds`));
      window.setTimeout(late, longestStart);
      const start = () =>
        globals()
          .Office.onReady()
          .then(() => host.ready)
          .then(resolve, reject);
      window.document.head.appendChild({ src: library.href, onload: () => void start() });
    });
  } catch (error) {
    close();
    throw error;
  }
  return { customFunctions: globals().CustomFunctions, close };
}

/** Runs one of the files that lie beside `office.js`; there are no others for the page. */
function runLibraryFile(file: URL, library: URL, window: object): void {
  if (!file.href.startsWith(new URL(".", library).href)) throw new Error(`it asks for ${file.href}`);
  runInContext(readFileSync(file, "utf8"), window, { filename: file.href });
}
