import { computed, signal } from "@preact/signals";
import { cohort } from "../pane-state";
import { filledRows } from "../state/tables";
import { rememberWelcome, wasWelcomed } from "./welcomed";

/** Whether somebody has chosen to go on from the first screen. */
const isWelcomed = signal(false);

/**
 * Whether the first screen shows: the workbook holds nothing of ours yet, and nobody has gone on from it. "not known"
 * until the workbook has been read, where the answer depends on it.
 */
export const isFirstRun = computed<boolean | "not known">(() => {
  const { staff, schools } = cohort.tables.value;
  if (isWelcomed.value || filledRows(staff).length + filledRows(schools).length > 0 || wasWelcomed()) return false;
  return cohort.isKnown.value || "not known";
});

/** Goes on from the first screen, for good on this computer. */
export function goOn(): void {
  isWelcomed.value = true;
  rememberWelcome();
}
