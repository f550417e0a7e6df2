import type { CustomFunctions as FunctionsOfAddIn } from "../../embedded-excel/calc/calc-workbook";
import { customFunctions } from "../../functions/registry";
import { loadClientLibrary } from "./client-library";
import type { ClientLibrary } from "./client-library";
import { FunctionHost } from "./function-host";
import { together } from "./together";

/** Says in a sentence why Microsoft's client library is not there. */
export class ClientLibraryError extends Error {}

type Associated = (...args: unknown[]) => unknown;

const host = new FunctionHost();
let library: Promise<ClientLibrary> | null = null;

/** The custom functions as Excel calls them: by Microsoft's client library, which is loaded for the first call. */
export const functionsOfLibrary: FunctionsOfAddIn = {
  find: (name) => {
    const id = name.toUpperCase();
    const found = customFunctions.get(id);
    if (found === undefined) return null;
    return { id, takesRange: Array.from({ length: found.most }, () => found.takesRanges), mostParameters: found.most };
  },
  call: together(async (calls) => {
    await openClientLibrary();
    return host.call(calls);
  }),
};

/** Loads the client library, once, and gives it our functions. @throws ClientLibraryError */
export async function openClientLibrary(): Promise<void> {
  library ??= open();
  await library;
}

/** Nothing is left that would keep the command from ending. */
export async function closeClientLibrary(): Promise<void> {
  const opened = library;
  library = null;
  await opened?.then(({ close }) => close()).catch(() => undefined);
}

async function open(): Promise<ClientLibrary> {
  const opened = await load();
  // Our functions find the library's own errors where Excel provides them.
  Object.assign(globalThis, { CustomFunctions: opened.customFunctions });
  for (const [id, { run }] of customFunctions) opened.customFunctions.associate(id, run as Associated);
  return opened;
}

async function load(): Promise<ClientLibrary> {
  try {
    return await loadClientLibrary(host);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new ClientLibraryError(
      `Microsoft's client library (the package @microsoft/office-js) cannot be loaded: ${reason}. ` +
        "Run npm ci to install it.",
    );
  }
}
