import { createCohort } from "./state/cohort";
import { sayFailure, sayIfHeldUp } from "./state/message";
import { createAgreement } from "./workbook/agreement";
import { loadKeeping } from "./workbook/load-keeping";

/** The pane's one cohort, and what keeps it and the open workbook in agreement. */
export const cohort = createCohort((edits) => agreement.carry(edits));

export const agreement = createAgreement(
  () => cohort,
  loadKeeping,
  sayFailure,
  (arrived) => {
    const waits = "Your entry waits for a cell to be finished: press Enter or Esc in the sheet.";
    void sayIfHeldUp(waits, arrived, async () => (await loadKeeping()).isCellEdited());
  },
);
