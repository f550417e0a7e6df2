import type { BudgetLine } from "../../../budget/lines/budget-line";
import { intakeName } from "../../../rules/periods/intake";
import { useMore } from "../../parts/use-more";
import { chooseRows, chosenRows } from "./chosen-people";

const shownAtFirst = 100;

/** A tick box for each person who can be compared, and one for all. */
export function PeopleChoice({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const { shown, list, showMore } = useMore(shownAtFirst);
  const all = lines.map(({ row }) => row);
  const chosen = new Set(all.filter((row) => chosenRows.value.has(row)));
  const isEverybody = chosen.size === lines.length;
  const toggle = (row: number): void => {
    const rows = new Set(chosen);
    if (!rows.delete(row)) rows.add(row);
    chooseRows(rows);
  };
  return (
    <fieldset>
      <legend>
        People ({chosen.size} of {lines.length} chosen)
      </legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={isEverybody}
          onChange={() => chooseRows(isEverybody ? new Set() : new Set(all))}
        />
        Everybody
      </label>
      <ul class="people" tabIndex={0} aria-label="People to choose from" ref={list}>
        {lines.slice(0, shown).map(({ row, person, entry, school }) => (
          <li key={row}>
            <label class="choice">
              <input type="checkbox" checked={chosen.has(row)} onChange={() => toggle(row)} />
              <span>
                {person || `Row ${row}`}{" "}
                <span class="note">
                  {entry.programme}, {entry.intake !== null && intakeName(entry.intake)}, {school.name}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <button type="button" onClick={() => showMore(5 * shownAtFirst)}>
          Show more ({lines.length - shown} left)
        </button>
      )}
    </fieldset>
  );
}
