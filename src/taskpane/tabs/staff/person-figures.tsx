import type { LineFigures } from "../../../budget/lines/line-figures";
import { amountInWords, costInWords } from "./figures-in-words";

/** What somebody comes to, and why. */
export function PersonFigures({ figures }: { readonly figures: LineFigures }) {
  return (
    <div class="notice person-figures">
      <dl>
        <div>
          <dt>Fee</dt>
          <dd>{amountInWords(figures.fee)}</dd>
        </div>
        <div>
          <dt>Funding</dt>
          <dd>{figures.funding}</dd>
        </div>
        <div>
          <dt>Net cost</dt>
          <dd>{costInWords(figures)}</dd>
        </div>
      </dl>
      <p>{figures.why}</p>
    </div>
  );
}
