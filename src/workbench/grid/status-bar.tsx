import { valueAt } from "../../embedded-excel/model/reading";
import { readableBook } from "../view/readable-book";
import { usedPart } from "./actions";
import type { GridState } from "./grid-state";
import { summaryOf } from "./summary";

const mostSummed = 200_000;

/** What the selected cells come to, and what was done last. */
export function StatusBar({ state }: { readonly state: GridState }) {
  state.version.value;
  const status = state.status.value;
  const problem = state.problem.value;
  return (
    <div class="status-bar">
      <p role="status">{problem === "" ? status : `Cells show their formulas: ${problem}`}</p>
      <p class="summary">{summary(state)}</p>
    </div>
  );
}

function summary(state: GridState): string {
  const { rect } = state.selection.value;
  const book = readableBook(state.book);
  const part = rect.rows * rect.columns === 1 ? null : usedPart(state, rect);
  if (part === null || part.rows * part.columns > mostSummed || state.problem.value !== "") {
    return "";
  }
  const sheet = state.sheet.value;
  const values = Array.from({ length: part.rows * part.columns }, (_, index) =>
    valueAt(book, sheet, part.row + Math.floor(index / part.columns), part.column + (index % part.columns)),
  );
  return summaryOf(values);
}
