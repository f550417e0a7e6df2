import { computed } from "@preact/signals";
import { cohort } from "./pane-state";
import { resultOf } from "./state/result-of";

/**
 * What the pane's cohort comes to, worked out when it is looked at. It stands apart from the cohort, so that the pane
 * is usable before the rules are loaded.
 */
export const cohortResult = computed(() => resultOf(cohort.tables.value));
