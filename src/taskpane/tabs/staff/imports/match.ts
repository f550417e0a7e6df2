import { findColumns } from "../../../../budget/cohort/headings";
import { InputError } from "../../../../rules/errors";
import { isBlank } from "../../../../rules/words/blank";
import type { CellValue } from "../../../state/tables";
import { findHeadingRow } from "../../../imports/heading-row";
import type { ByColumn, StaffKey } from "../columns";
import { byColumn, columnOf, staffColumns, staffKeys } from "../columns";

type Cells = readonly (readonly CellValue[])[];

/** Which of the source's columns is which of ours, by place in the row; -1 for none. */
export type ColumnChoice = ByColumn<number>;

/** Words that tell a column by themselves; a name or a number could stand in any. */
const toldByContent = ["programme", "intake", "place", "circumstances"] as const satisfies readonly StaffKey[];

const rowsLookedAt = 50;

/** The index of the row with headings; null where the first row is already a person. */
export function headingRowOf(cells: Cells): number | null {
  return findHeadingRow(cells, staffKeys.map(columnOf), (row) =>
    row.some((cell) => isRead("programme", cell) || isRead("intake", cell)),
  );
}

/** Matches columns by their headings, and what is left by what stands in them. */
export function matchColumns(
  cells: Cells,
  headingRow: number | null,
  isSchool: (text: string) => boolean,
): ColumnChoice {
  const headings = headingRow === null ? [] : (cells[headingRow] ?? []);
  const { positions } = findColumns("staff", headings, 1, staffColumns);
  const body = cells.slice(headingRow === null ? 0 : headingRow + 1).slice(0, rowsLookedAt);
  const width = Math.max(0, ...body.map((row) => row.length));
  const taken = new Set(staffKeys.map((key) => positions[key]).filter((at) => at >= 0));
  const columnHolding = (isOne: (cell: CellValue) => boolean): number => {
    const isFree = (at: number): boolean => !taken.has(at) && mostOf(body, at, isOne);
    const found = Array.from({ length: width }, (_, at) => at).find(isFree) ?? -1;
    taken.add(found);
    return found;
  };
  const guessed = new Map<StaffKey, number>();
  for (const key of toldByContent)
    if (positions[key] < 0)
      guessed.set(
        key,
        columnHolding((cell) => isRead(key, cell)),
      );
  if (positions.school < 0)
    guessed.set(
      "school",
      columnHolding((cell) => cell !== null && isSchool(String(cell))),
    );
  // Without headings, who it is stands first, as a rule.
  if (headingRow === null)
    guessed.set(
      "person",
      columnHolding((cell) => !isBlank(cell)),
    );
  return byColumn((key) => guessed.get(key) ?? positions[key]);
}

function mostOf(body: Cells, at: number, isOne: (cell: CellValue) => boolean): boolean {
  const filled = body.map((row) => row[at] ?? null).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter(isOne).length * 2 > filled.length;
}

/** Whether a cell says something that the column understands. A bare number is as well a reference as a date. */
function isRead(key: StaffKey, cell: unknown): boolean {
  if (typeof cell !== "string" || isBlank(cell) || /^[\d\s.,£]+$/.test(cell)) return false;
  try {
    columnOf(key).read(cell);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
