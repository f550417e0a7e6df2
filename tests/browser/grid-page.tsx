import { render } from "preact";
import { createEmbeddedExcel } from "../../src/embedded-excel";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { Spreadsheet } from "../../src/workbench/grid/spreadsheet";
import type { DescribedFunctions } from "../../src/workbench/grid/helped-functions";

// One bundle, so that the grid and its workbook know each other's errors.
export { createEmbeddedExcel };

/** Puts the grid in place of all that the page shows; its scripts go on running. */
export function mount(excel: EmbeddedExcel, functions: DescribedFunctions): void {
  document.title = "Grid";
  const root = document.createElement("main");
  root.id = "grid-root";
  document.body.replaceChildren(root);
  render(<Spreadsheet excel={excel} functions={functions} finishTyping={{ current: () => true }} />, root);
}
