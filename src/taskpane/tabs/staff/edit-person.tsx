import { useEffect } from "preact/hooks";
import { cohort } from "../../pane-state";
import type { CellValue } from "../../state/tables";
import type { StaffKey } from "./columns";
import { cellEdit } from "./edit-cell";
import { callOf } from "./people";
import { PersonFields } from "./person-fields";
import { PersonFigures } from "./person-figures";
import { RemoveQuestion } from "./remove-question";
import type { StaffView } from "./staff-state";
import { askToRemove, outcomeOf, rowToRemove, staffView } from "./staff-state";
import { backToPerson, focusIds, openForAnotherProgramme, rowAgain, seenRow } from "./views";

/** The form of somebody in the list. What is changed is changed at once, in the sheet too. */
export function EditPerson({ view }: { readonly view: Extract<StaffView, { kind: "edit" }> }) {
  const { tables } = cohort;
  useEffect(() => follow(view), [tables.value, view]);
  const { row, values } = view;
  const who = callOf(String(values.person ?? ""), row);
  const outcome = outcomeOf.value?.(values) ?? null;
  const isAsked = rowToRemove.value === row;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        backToPerson(row);
      }}
      noValidate
    >
      <h2>{who}</h2>
      <PersonFields
        values={values}
        problems={outcome !== null && "problems" in outcome ? outcome.problems : []}
        isNew={false}
        focus={view.focus}
        onChange={(key, value) => change(view, key, value)}
      />
      <div class="actions">
        <button type="submit" class="primary">
          Done
        </button>
        <button type="button" onClick={() => openForAnotherProgramme(values)}>
          Add to another programme
        </button>
        <button
          type="button"
          id={focusIds.remove(row)}
          aria-expanded={isAsked}
          onClick={() => askToRemove(isAsked ? null : seenRow(row))}
        >
          Remove
        </button>
      </div>
      {/* Below the buttons, which would move away from under a click that ends an entry. */}
      <div class="person-outcome">
        {outcome !== null && "figures" in outcome && <PersonFigures figures={outcome.figures} />}
      </div>
      {isAsked && <RemoveQuestion seen={{ row, values }} who={who} />}
    </form>
  );
}

type EditView = Extract<StaffView, { kind: "edit" }>;

/** Somebody may sort the sheet, or delete rows in it, while the form is open. */
function follow(view: EditView): void {
  const row = rowAgain(view);
  if (row === null) return;
  const seen = seenRow(row);
  if (JSON.stringify(seen) !== JSON.stringify({ row: view.row, values: view.values })) {
    staffView.value = { ...view, ...seen };
  }
}

function change(view: EditView, key: StaffKey, value: CellValue): void {
  const row = rowAgain(view);
  if (row === null) return;
  // What the row is about to say comes first: otherwise a renamed person would not be found again.
  staffView.value = { ...view, row, values: { ...view.values, [key]: value } };
  cohort.edit([cellEdit(cohort.tables.value.staff, row, key, value)]);
}
