import { planWorkbook } from "../../budget/plan/workbook";

/**
 * All that the pane does in the workbook. It is loaded when it is first needed, since the pane is to be usable before:
 * `const edges = await loadEdges()`.
 */
export { planWorkbook };
export { fillWorkbook } from "../../excel/fill-workbook";
export { fixFigures } from "../../excel/fix-figures";
export { shareCopy } from "../../excel/share-copy";
