import { budgetStates } from "./budget-states";
import { compareAndHelpStates } from "./compare-and-help-states";
import { priceStates } from "./price-states";
import { schoolStates } from "./school-states";
import { staffStates } from "./staff-states";
import type { PaneState } from "./state";

/** Every tab in each of its states, and the first screen. */
export const paneStates: readonly PaneState[] = [
  { name: "the first screen", reach: (page) => page.getByRole("button", { name: "Skip" }).waitFor() },
  ...schoolStates,
  ...staffStates,
  ...priceStates,
  ...budgetStates,
  ...compareAndHelpStates,
];
