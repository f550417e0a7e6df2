import { planWorkbook } from "../../budget/plan/workbook";

/**
 * All that the pane does in the workbook. It is loaded when it is first needed, since the pane is to be usable before:
 * `const edges = await loadEdges()`.
 */
export { planWorkbook };
export { editCohort } from "../../excel/edit-cohort";
export { clearDraft, clearDraftNow } from "../../excel/draft";
export { fillWorkbook } from "../../excel/fill-workbook";
export { fixFigures } from "../../excel/fix-figures";
export { goTo, goToAddress } from "../../excel/go-to";
export { insertFormula } from "../../excel/insert-formula";
export { readSelection } from "../../excel/selection";
export { shareCopy } from "../../excel/share-copy";
export { workbookFile } from "./workbook-file";
