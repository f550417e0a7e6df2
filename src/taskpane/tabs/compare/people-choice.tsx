import { useSignal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { BudgetLine } from "../../../budget/lines/budget-line";
import { intakeName } from "../../../rules/periods/intake";

interface PeopleChoiceProps {
  readonly lines: readonly BudgetLine[];
  /** The staff rows chosen. */
  readonly chosen: Signal<ReadonlySet<number>>;
}

const shownAtFirst = 100;

/** A tick box for each person, and one for all. */
export function PeopleChoice({ lines, chosen }: PeopleChoiceProps) {
  const most = useSignal(shownAtFirst);
  const all = new Set(lines.map(({ row }) => row));
  const count = lines.filter(({ row }) => chosen.value.has(row)).length;
  const toggle = (row: number): void => {
    const rows = new Set(chosen.value);
    if (!rows.delete(row)) rows.add(row);
    chosen.value = rows;
  };
  return (
    <fieldset>
      <legend>
        People ({count} of {lines.length} chosen)
      </legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={count === lines.length}
          onChange={() => (chosen.value = count === lines.length ? new Set() : all)}
        />
        Everybody
      </label>
      <ul class="people" tabIndex={0} aria-label="People to choose from">
        {lines.slice(0, most.value).map(({ row, person, entry, school }) => (
          <li key={row}>
            <label class="choice">
              <input type="checkbox" checked={chosen.value.has(row)} onChange={() => toggle(row)} />
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
      {lines.length > most.value && (
        <button type="button" onClick={() => (most.value += 5 * shownAtFirst)}>
          Show more ({lines.length - most.value} left)
        </button>
      )}
    </fieldset>
  );
}
