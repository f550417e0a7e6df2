import type { ImportChoices } from "./import-choices";
import type { ImportReview } from "./review";

interface AlreadyThereProps {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  readonly onChange: (changed: Partial<ImportChoices>) => void;
}

/** Whether people who are in the list already come in once more. */
export function AlreadyThere({ review, choices, onChange }: AlreadyThereProps) {
  const count = review.rowsAlreadyThere.size;
  return (
    <section aria-labelledby="already-there">
      <h3 id="already-there">{count === 1 ? "1 is in your list already" : `${count} are in your list already`}</h3>
      <p>The same person, programme, intake and school. They are passed over.</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.addsAgain}
          onChange={({ currentTarget }) => onChange({ addsAgain: currentTarget.checked })}
        />
        Add them once more
      </label>
    </section>
  );
}
