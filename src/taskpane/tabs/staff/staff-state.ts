import { computed, signal } from "@preact/signals";
import type { RowOutcome } from "../../../budget/cohort/cohort";
import { openCohort } from "../../../budget/cohort/cohort";
import type { Problem } from "../../../budget/cohort/column";
import { groupBy } from "../../../budget/group-by";
import { cohortResult } from "../../pane-result";
import { cohort } from "../../pane-state";
import type { CellValue } from "../../state/tables";
import type { ByColumn, StaffKey } from "./columns";
import { columnOf, staffKeys } from "./columns";
import { knownSchools } from "./known-schools";
import { findPeople, peopleOf } from "./people";

/** Somebody in the list: the row, and what was seen in it, by which it is found again where rows have moved. */
export interface SeenRow {
  readonly row: number;
  readonly values: ByColumn<CellValue>;
}

/** What the Staff tab shows. */
export type StaffView =
  | { readonly kind: "list" }
  | { readonly kind: "import" }
  | { readonly kind: "add"; readonly values: ByColumn<CellValue>; readonly focus: StaffKey }
  | ({ readonly kind: "edit"; readonly focus: StaffKey } & SeenRow);

export const staffView = signal<StaffView>({ kind: "list" });

export const search = signal("");
export const showsProblemsOnly = signal(false);
export const page = signal(0);

/** The row whose removal waits for a second word; null for none. */
export const rowToRemove = signal<SeenRow | null>(null);

export const people = computed(() => peopleOf(cohort.tables.value.staff));

export const schools = computed(() => knownSchools(cohort.tables.value.schools));

/** What is wrong with the tables, those of the staff list first. */
export const problems = computed<readonly Problem[]>(() => {
  const result = cohortResult.value;
  return result !== null && "problems" in result ? result.problems : [];
});

/** What is wrong with the staff list, by row. */
export const problemsByRow = computed<ReadonlyMap<number, readonly Problem[]>>(() =>
  groupBy(
    problems.value.filter(({ table }) => table === "staff"),
    ({ row }) => row,
  ),
);

/** People who match the search, and the filter. */
export const foundPeople = computed(() => {
  const found = findPeople(people.value, search.value);
  return showsProblemsOnly.value ? found.filter(({ row }) => problemsByRow.value.has(row)) : found;
});

/** Tells the figures of a row from what it says, or what is wrong with it. null where the other tables cannot be trusted. */
export const outcomeOf = computed<((values: ByColumn<CellValue>) => RowOutcome) | null>(() => {
  const ready = openCohort({ ...cohort.tables.value, staff: [staffKeys.map((key) => columnOf(key).heading)] });
  return ready.untrustworthy.length > 0 ? null : (values) => ready.outcome(staffKeys.map((key) => values[key]));
});
