import { computed, signal } from "@preact/signals";
import type { RowOutcome } from "../../../budget/cohort/cohort";
import { openCohort } from "../../../budget/cohort/cohort";
import type { Problem } from "../../../budget/cohort/column";
import { groupBy } from "../../../budget/group-by";
import { cohortResult } from "../../pane-result";
import { cohort } from "../../pane-state";
import type { CellValue } from "../../state/tables";
import type { Seen } from "../find-again";
import { findSame } from "../find-again";
import type { ByColumn, StaffKey } from "./columns";
import { columnOf, staffKeys } from "./columns";
import { knownSchools } from "./known-schools";
import { valuesIn } from "./new-person";
import { findPeople, peopleOf } from "./people";

/** Somebody in the list: the row, and what was seen in it. */
export type SeenRow = Seen<ByColumn<CellValue>>;

/** What the Staff tab shows. */
export type StaffView =
  | { readonly kind: "list" }
  | { readonly kind: "import" }
  | {
      readonly kind: "add";
      /** Tells one form from the next. */
      readonly form: number;
      readonly values: ByColumn<CellValue>;
      /** Whether somebody has tried to add them: what is missing is then a problem. */
      readonly isTried: boolean;
      readonly focus: StaffKey;
    }
  | ({ readonly kind: "edit"; readonly focus: StaffKey } & SeenRow);

export const staffView = signal<StaffView>({ kind: "list" });

export const search = signal("");
export const showsProblemsOnly = signal(false);
export const page = signal(0);

const askedOf = signal<SeenRow | null>(null);

/** Asks whether somebody is to go, or not any more. */
export function askToRemove(seen: SeenRow | null): void {
  askedOf.value = seen;
}

/** The row whose removal waits for a second word. null for none, or once no row says what was seen in it. */
export const rowToRemove = computed(() => (askedOf.value === null ? null : sameRow(askedOf.value)));

/** The row that says just what was seen, wherever it stands by now. */
export function sameRow(seen: SeenRow): number | null {
  const { staff } = cohort.tables.value;
  return findSame(staff.length, valuesIn(staff), seen);
}

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
