import { createCohort } from "./state/cohort";
import { sayFailure } from "./state/message";
import { createAgreement } from "./workbook/agreement";
import { loadKeeping } from "./workbook/load-keeping";

/** The pane's one cohort, and what keeps it and the open workbook in agreement. */
export const cohort = createCohort((edits) => agreement.carry(edits));

export const agreement = createAgreement(() => cohort, loadKeeping, sayFailure);
