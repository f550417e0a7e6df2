import { computed, signal } from "@preact/signals";
import { cohort } from "../pane-state";
import { filledRows } from "../state/tables";
import { rememberWelcome, wasWelcomed } from "./welcomed";

/** Whether somebody has chosen to go on from the first screen. */
const isWelcomed = signal(false);

/** Whether somebody has asked to see the first screen again, for its examples. */
const isAskedFor = signal(false);

/**
 * Whether the first screen shows: the workbook holds nothing of ours yet, and nobody has gone on from it, or somebody
 * asks for it. "not known" until the workbook has been read, where the answer depends on it.
 */
export const isFirstRun = computed<boolean | "not known">(() => {
  const { staff, schools } = cohort.tables.value;
  if (filledRows(staff).length + filledRows(schools).length > 0) return false;
  if (isAskedFor.value) return true;
  if (isWelcomed.value || wasWelcomed()) return false;
  return cohort.isKnown.value || "not known";
});

/** Shows the first screen again, while the workbook holds nothing of ours. */
export function showFirstRun(): void {
  isAskedFor.value = true;
}

/** Goes on from the first screen, for good on this computer. */
export function goOn(): void {
  isAskedFor.value = false;
  isWelcomed.value = true;
  rememberWelcome();
}
