import { useRef } from "preact/hooks";
import { cohort } from "../../pane-state";
import { sayDone, sayProblem } from "../../state/message";
import { filledRows } from "../../state/tables";
import { addEdit } from "./edit-cell";
import { callOf } from "./people";
import { PersonFields } from "./person-fields";
import { PersonFigures } from "./person-figures";
import type { StaffView } from "./staff-state";
import { outcomeOf } from "./staff-state";
import { backToList, changeNew, focusIds, openNewPerson } from "./views";

/** The form by which somebody is added; it stays for the next one. */
export function AddPerson({ view }: { readonly view: Extract<StaffView, { kind: "add" }> }) {
  const { values, isTried } = view;
  const form = useRef<HTMLFormElement>(null);
  const outcome = outcomeOf.value?.(values) ?? null;
  const problems = outcome !== null && "problems" in outcome ? outcome.problems : [];
  const add = (): void => {
    cohort.edit([addEdit(cohort.tables.value.staff, [values])]);
    const row = filledRows(cohort.tables.value.staff).at(-1) ?? 2;
    sayDone(`${callOf(String(values.person ?? ""), row)} was added. Here is the form for the next person.`);
    openNewPerson();
  };
  const tryToAdd = (event: SubmitEvent): void => {
    event.preventDefault();
    if (problems.length === 0) return add();
    changeNew({ isTried: true });
    sayProblem(`Not added yet. To put right: ${problems.map(({ column }) => column).join(", ")}.`);
    setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <form ref={form} onSubmit={tryToAdd} noValidate>
      <h2>Add a person</h2>
      <PersonFields
        values={values}
        problems={problems}
        isNew={!isTried}
        focus={view.focus}
        onChange={(key, value) => changeNew({ [key]: value })}
      />
      <div class="actions">
        <button type="submit" class="primary">
          Add
        </button>
        {isTried && problems.length > 0 && (
          <button type="button" onClick={add}>
            Add as it is
          </button>
        )}
        <button type="button" onClick={() => backToList(focusIds.add)}>
          Back to the list
        </button>
      </div>
      {/* Below the buttons, which would move away from under a click that ends an entry. */}
      <div class="person-outcome">
        {outcome !== null && "figures" in outcome && <PersonFigures figures={outcome.figures} />}
      </div>
    </form>
  );
}
