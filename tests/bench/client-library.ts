import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { FetchOptions } from "jsdom";
import { JSDOM, ResourceLoader } from "jsdom";
import { customFunctions } from "../../src/functions/registry";
import { createEmbeddedExcel } from "../../src/embedded-excel";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { functionsJson } from "../support/functions-json";

export interface OpenedExcel {
  readonly host: EmbeddedExcel;
  readonly close: () => void;
}

/**
 * The embedded Excel behind Microsoft's own client library, whose globals are then those of this process. Values are
 * read as in Excel, which does not wait for custom functions.
 */
export async function openExcel(): Promise<OpenedExcel> {
  const host = createEmbeddedExcel({ functions: functionsJson, reading: "as Excel" });
  const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js");
  const { window } = new JSDOM("", {
    url: "https://localhost/taskpane.html",
    runScripts: "dangerously",
    resources: new FilesOnly(),
    beforeParse: (page) => host.install(page),
  });
  await new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = pathToFileURL(library).href;
    script.onload = resolve;
    script.onerror = () => reject(new Error("The client library did not load."));
    window.document.head.appendChild(script);
  });
  const { Office: office } = window as unknown as { readonly Office: typeof Office };
  await office.onReady();
  const names = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];
  Object.assign(globalThis, Object.fromEntries(names.map((name) => [name, window[name] as unknown])));
  for (const [name, { run }] of customFunctions) CustomFunctions.associate(name, run);
  return { host, close: () => window.close() };
}

/** The page gets the library's own files and nothing from any network. */
class FilesOnly extends ResourceLoader {
  override fetch(url: string, options: FetchOptions) {
    return url.startsWith("file:") ? super.fetch(url, options) : null;
  }
}
