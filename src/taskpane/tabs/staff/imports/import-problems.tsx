import { counted } from "../../../../budget/counted";
import { useMore } from "../../../parts/use-more";
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
  const { shown, list, showMore } = useMore(shownAtFirst);
  return (
    <section aria-labelledby="import-problems">
      <h3 id="import-problems">
        <span aria-hidden="true">⚠ </span>
        {counted(rowsWithProblems.size, "row", "rows")} with something to put right
      </h3>
      <ul class="problems" ref={list}>
        {problems.slice(0, shown).map(({ column, message, rows }) => (
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
      {problems.length > shown && (
        <button type="button" onClick={() => showMore(problems.length - shown)}>
          Show all ({problems.length - shown} more)
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
