import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../src/embedded-excel";
import { readBuiltFile } from "../support/project";
import { bundleEmbeddedExcel } from "./page-bundle";

/** The window of a page whose first script is `hostScript`. */
export type HostWindow = Window & { readonly host: EmbeddedExcel };

/** Excel on the web says nothing of its colours: its theme is empty. */
type HostOptions = Omit<EmbeddedExcelOptions, "theme"> & { readonly theme?: object };

/** A page's first script: puts an empty workbook of the embedded Excel in place of Excel, as the global `host`. */
export function hostScript(options: HostOptions = {}): string {
  return `${bundleEmbeddedExcel()}
    window.host = embeddedExcel.createEmbeddedExcel({
      functions: ${readBuiltFile("functions.json")},
      ...${JSON.stringify(options)},
    });
    window.host.install(window);`;
}
