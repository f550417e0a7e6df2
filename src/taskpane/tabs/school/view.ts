import { computed, signal } from "@preact/signals";
import { schoolColumns } from "../../../budget/cohort/schools";
import { cohort } from "../../pane-state";
import { textOf } from "../../parts/cell-text";
import { focusFieldSoon, focusSoon } from "../../parts/focus-soon";
import { cellAt, filledRows } from "../../state/tables";

/** What the School tab shows: the schools, the facts of one, or an import. */
export type SchoolView =
  | { readonly kind: "list" }
  | {
      readonly kind: "school";
      /** null for a school that nothing is said of yet. */
      readonly row: number | null;
      /** What the school is called, by which it is found again where rows have moved. */
      readonly name: string;
      /** Tells one form from the next, also where a new school gets its row while somebody types. */
      readonly form: number;
    }
  | { readonly kind: "register" }
  | { readonly kind: "eligibility list" };

/** Each view's heading has it, so that the focus can go there. */
export const headingId = "school-heading";

const chosen = signal<SchoolView | null>(null);
let forms = 0;

/** What shows: what was chosen last; else the one school there is, or the list. */
export const schoolView = computed<SchoolView>(() => {
  const rows = filledRows(cohort.tables.value.schools);
  const view = chosen.value;
  const row = view?.kind === "school" && view.row !== null ? rowAgain(rows, view.row, view.name) : null;
  if (view?.kind === "school" && row !== null) return row === view.row ? view : { ...view, row };
  if (view !== null && (view.kind !== "school" || view.row === null)) return view;
  return rows.length === 1 ? { kind: "school", row: rows[0]!, name: nameIn(rows[0]!), form: 0 } : { kind: "list" };
});

const nameIn = (row: number): string =>
  textOf(cellAt("schools", cohort.tables.value.schools, row, schoolColumns.name.heading));

/** The row while it has the name, else the only other one that has; else the row, whose school may be renamed. */
function rowAgain(rows: readonly number[], row: number, name: string): number | null {
  const named = nameIn(row) === name ? [] : rows.filter((other) => nameIn(other) === name);
  if (named.length === 1) return named[0]!;
  return rows.includes(row) ? row : null;
}

/** Shows something else and brings the focus to its heading. */
export function showView(kind: "list" | "register" | "eligibility list"): void {
  chosen.value = { kind };
  focusSoon(headingId);
}

/** Shows the form of a school; of a new one for null. The focus goes to the field of a column, else to the heading. */
export function showSchool(row: number | null, column?: string): void {
  forms += 1;
  chosen.value = { kind: "school", row, name: row === null ? "" : nameIn(row), form: forms };
  if (column === undefined) focusSoon(headingId);
  else focusFieldSoon(column);
}

/** Shows what there is to see when nothing is chosen. */
export function showOverview(): void {
  chosen.value = null;
  focusSoon(headingId);
}

/** The school that shows stands in a row, and is called so. */
export function schoolStandsIn(row: number): void {
  if (chosen.value?.kind === "school") chosen.value = { ...chosen.value, row, name: nameIn(row) };
}
