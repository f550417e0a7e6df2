import type { InputColumn } from "../../budget/cohort/column";
import { normaliseHeading } from "../../budget/cohort/headings";
import { isBlank } from "../../rules/words/blank";

type Cells = readonly (readonly unknown[])[];

const rowsLookedAt = 20;

/**
 * The index of the row that holds the headings: the one with most headings that we know, among the first. A row that
 * `isData` recognises is none. null where the rows have no headings.
 */
export function findHeadingRow(
  cells: Cells,
  columns: readonly InputColumn<unknown>[],
  isData: (row: readonly unknown[]) => boolean,
): number | null {
  const known = new Set(columns.flatMap(({ heading, aliases }) => [normaliseHeading(heading), ...aliases]));
  const scores = cells
    .slice(0, rowsLookedAt)
    .map((row) => (isData(row) ? 0 : row.filter((cell) => known.has(normaliseHeading(cell))).length));
  const best = Math.max(0, ...scores);
  return best === 0 ? null : scores.indexOf(best);
}

/** The index of the first row with something in it; 0 where there is none. */
export function firstFilledRow(cells: Cells): number {
  return Math.max(
    0,
    cells.findIndex((row) => !row.every(isBlank)),
  );
}
