import type { CohortEdit } from "../state/cohort";
import { sayWhileWaiting } from "../state/message";
import { loadEdges } from "./load-edges";

/** What the pane needs before it can show a workbook's cohort, apart from what writes: that is larger, and can wait. */
export { readCohortState, readCohortStateNow } from "../../excel/cohort-state";
export { readDraft, writeDraft } from "../../excel/draft";
export { checkIdle } from "../../excel/run-in-workbook";
export { watchCohort } from "../../excel/watch-cohort";

export async function editCohort(edits: readonly CohortEdit[]): Promise<void> {
  const edges = await loadEdges();
  await sayWhileWaiting("Your entry waits for a cell to be finished: press Enter or Esc in the sheet.", (onWait) =>
    edges.editCohort(edits, onWait),
  );
}
