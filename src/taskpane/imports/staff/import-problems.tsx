import { useState } from "preact/hooks";
import { counted } from "../../../budget/counted";
import type { ImportChoices } from "./import-choices";
import type { ImportReview } from "./review";
import { rowsInWords } from "./rows-in-words";

interface ImportProblemsProps {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  readonly onChange: (changed: Partial<ImportChoices>) => void;
}

const shownAtFirst = 5;

/** What could not be understood, the same thing in many rows once, and whether such rows are to come in. */
export function ImportProblems({ review: { problems, rowsWithProblems }, choices, onChange }: ImportProblemsProps) {
  const [most, setMost] = useState(shownAtFirst);
  return (
    <section aria-labelledby="import-problems">
      <h3 id="import-problems">
        <span aria-hidden="true">⚠ </span>
        {counted(rowsWithProblems.size, "row", "rows")} with something to put right
      </h3>
      <ul class="problems">
        {problems.slice(0, most).map(({ column, message, rows }) => (
          <li key={`${column} ${message}`}>
            <p>
              <strong>
                {rowsInWords(rows)}
                {column !== null && `, ${column}`}
              </strong>
              <span class="visually-hidden">: </span>
              <span class="block">{message}</span>
            </p>
          </li>
        ))}
      </ul>
      {problems.length > most && (
        <button type="button" onClick={() => setMost(problems.length)}>
          Show all ({problems.length - most} more)
        </button>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.leavesOutProblems}
          onChange={({ currentTarget }) => onChange({ leavesOutProblems: currentTarget.checked })}
        />
        Leave these rows out. Otherwise they come in, to be put right in the list.
      </label>
    </section>
  );
}
