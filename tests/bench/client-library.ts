import { loadClientLibrary } from "../../src/cli/formula/client-library";
import { createEmbeddedExcel } from "../../src/embedded-excel";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { customFunctions } from "../../src/functions/registry";
import { functionsJson } from "../support/functions-json";

export interface OpenedExcel {
  readonly host: EmbeddedExcel;
  readonly close: () => void;
}

const libraryGlobals = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];

/**
 * The embedded Excel behind Microsoft's own client library, whose globals are then those of this process. Values are
 * read as in Excel, which does not wait for custom functions.
 */
export async function openExcel(): Promise<OpenedExcel> {
  const host = createEmbeddedExcel({ functions: functionsJson, reading: "as Excel" });
  let page: object = {};
  const { close } = await loadClientLibrary({
    install: (window) => {
      page = window;
      host.install(window);
    },
    ready: Promise.resolve(),
  });
  const globals = Object.entries(page).filter(([name]) => libraryGlobals.includes(name));
  Object.assign(globalThis, Object.fromEntries(globals));
  for (const [name, { run }] of customFunctions) CustomFunctions.associate(name, run);
  return { host, close };
}
