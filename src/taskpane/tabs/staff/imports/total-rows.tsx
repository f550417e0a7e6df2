import { whyLeftOut } from "../../../../budget/cohort/total-rows";
import { counted } from "../../../../budget/counted";
import type { ImportChoices } from "./import-choices";
import type { ImportReview } from "./review";

interface TotalRowsProps {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  readonly onChange: (changed: Partial<ImportChoices>) => void;
}

/** Which rows sum the list up and are left out, and a way to have them all the same. */
export function TotalRows({ review: { totalRows }, choices, onChange }: TotalRowsProps) {
  return (
    <section aria-labelledby="total-rows">
      <h3 id="total-rows">
        {counted(totalRows.length, "row", "rows")} {choices.takesTotals ? "like a total" : "left out"}
      </h3>
      <ul class="problems">
        {totalRows.map(({ row, text }) => (
          <li key={row}>
            <p>
              <strong>Row {row}</strong>
              <span class="visually-hidden">: </span>
              <span class="block">{whyLeftOut(text)}</span>
            </p>
          </li>
        ))}
      </ul>
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.takesTotals}
          onChange={({ currentTarget }) => onChange({ takesTotals: currentTarget.checked })}
        />
        {totalRows.length === 1 ? "It is a person: bring the row in" : "They are people: bring the rows in"}
      </label>
    </section>
  );
}
