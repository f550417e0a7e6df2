import type { CohortEdit } from "../state/cohort";
import { loadEdges } from "./load-edges";

/** What the pane needs before it can show a workbook's cohort, apart from what writes: that is larger, and can wait. */
export { readCohortState, readCohortStateNow } from "../../excel/cohort-state";
export { readDraft, writeDraft } from "../../excel/draft";
export { checkIdle, isCellEdited } from "../../excel/run-in-workbook";
export { watchCohort } from "../../excel/watch-cohort";

export async function editCohort(edits: readonly CohortEdit[]): Promise<void> {
  await (await loadEdges()).editCohort(edits);
}
