import { computed, signal } from "@preact/signals";
import { cohort } from "../../pane-state";
import { focusSoon } from "../../parts/focus-soon";
import { filledRows } from "../../state/tables";

/** What the School tab shows: the schools, the facts of one, or an import. */
export type SchoolView =
  | { readonly kind: "list" }
  | {
      readonly kind: "school";
      /** null for a school that nothing is said of yet. */
      readonly row: number | null;
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
  const isGone = view?.kind === "school" && view.row !== null && !rows.includes(view.row);
  if (view !== null && !isGone) return view;
  return rows.length === 1 ? { kind: "school", row: rows[0]!, form: 0 } : { kind: "list" };
});

/** Shows something else and brings the focus to its heading. */
export function showView(kind: "list" | "register" | "eligibility list"): void {
  chosen.value = { kind };
  focusSoon(headingId);
}

/** Shows the form of a school; of a new one for null. */
export function showSchool(row: number | null): void {
  forms += 1;
  chosen.value = { kind: "school", row, form: forms };
  focusSoon(headingId);
}

/** Shows what there is to see when nothing is chosen. */
export function showOverview(): void {
  chosen.value = null;
  focusSoon(headingId);
}

/** The new school that shows has got a row; the form stays. */
export function newSchoolHasRow(row: number): void {
  if (chosen.value?.kind === "school") chosen.value = { ...chosen.value, row };
}
