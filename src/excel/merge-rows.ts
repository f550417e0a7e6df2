import type { TablePlan } from "../budget/plan/sheet-plan";
import { isBlankRow, isPeoplesTable, matchLevels, rowKey } from "./row-identity";
import { matchRows } from "./row-matching";
import { fingerprint } from "./text";

/** Rows of a table in the workbook, in its order. */
export interface StandingRows {
  /** Values in the plan's columns. */
  readonly planned: readonly (readonly unknown[])[];
  /** Values in columns that people added. */
  readonly extra: readonly (readonly unknown[])[];
  /** Fingerprints of the rows of ours that the last fill wrote, in the plan's order. */
  readonly written: readonly string[];
}

/** Where the plan's rows go among those that stand in the workbook. */
export interface RowMerge {
  /** For each row of the plan, its row in the table, from 0. */
  readonly rowAt: readonly number[];
  /** For each row that the table is to have, the row that its contents stood in; -1 for a new row. */
  readonly cameFrom: readonly number[];
  /** The rows that the table is to have; one at least. */
  readonly rowCount: number;
  /** Rows whose cells of ours are to be emptied: they stood for something that is no longer there. */
  readonly emptied: readonly number[];
  /** Rows that the plan knows nothing about, which stay. */
  readonly people: readonly number[];
}

/**
 * Rows that both have stay where they are; new ones go to the end. Rows that we wrote and that the plan no longer has
 * go, unless somebody noted something beside them; people's never do. A table that is ours as a whole, and that nobody
 * sorted or added to, follows the plan's order.
 */
export function mergeRows(table: TablePlan, standing: StandingRows, isFromWorkbook: boolean): RowMerge {
  const { planned, extra, written } = standing;
  const isPeoples = isPeoplesTable(table);
  const found = matchRows(table.rows.length, matchLevels(table, planned, isFromWorkbook));
  const matched = new Set(found);
  const isBlank = planned.map((row, index) => isBlankRow(row) && isBlankRow(extra[index] ?? []));
  const used = isBlank.lastIndexOf(false) + 1;
  const unmatched = planned.flatMap((_, index) => (index < used && !matched.has(index) ? [index] : []));
  const marks = planned.map((row) => fingerprint(rowKey(table, row)));
  const isGone = (index: number): boolean => written.includes(marks[index]!) && isBlankRow(extra[index] ?? []);
  const gone = unmatched.filter(isGone);
  const people = unmatched.filter((index) => !isGone(index) && !isBlank[index]);
  if (isPeoples || people.length > 0 || extra.some((row) => !isBlankRow(row)))
    return fillGaps(found, gone, used, planned.length, people, isPeoples);
  return isInOrder(marks, written) ? inPlanOrder(found) : closeUp(found, gone, planned.length);
}

/** Whether those that were written still stand as they did; some may be gone, and others have come. */
function isInOrder(marks: readonly string[], written: readonly string[]): boolean {
  const known = new Set(written);
  let next = 0;
  return marks
    .filter((mark) => known.has(mark))
    .every((mark) => {
      next = written.indexOf(mark, next) + 1;
      return next > 0;
    });
}

function inPlanOrder(found: readonly number[]): RowMerge {
  const isEmpty = found.length === 0;
  return {
    rowAt: found.map((_, row) => row),
    rowCount: Math.max(1, found.length),
    cameFrom: isEmpty ? [-1] : found,
    emptied: isEmpty ? [0] : [],
    people: [],
  };
}

/** Rows move up over those that are gone. */
function closeUp(found: readonly number[], gone: readonly number[], before: number): RowMerge {
  const missing = new Set(gone);
  const kept = Array.from({ length: before }, (_, index) => index).filter(
    (index) => !missing.has(index) && found.includes(index),
  );
  const movedTo = new Map(kept.map((index, at) => [index, at]));
  let next = kept.length;
  const rowAt = found.map((index) => (index < 0 ? next++ : movedTo.get(index)!));
  const rowCount = Math.max(1, next);
  const cameFrom = Array.from({ length: rowCount }, (_, row) => kept[row] ?? -1);
  return { rowAt, rowCount, cameFrom, emptied: next === 0 ? [0] : [], people: [] };
}

/** New rows take the places of those that are gone, then the end. */
function fillGaps(
  found: readonly number[],
  gone: readonly number[],
  used: number,
  before: number,
  people: readonly number[],
  isPeoples: boolean,
): RowMerge {
  const gaps = [...gone];
  let next = used;
  const rowAt = found.map((index) => (index >= 0 ? index : (gaps.shift() ?? next++)));
  let filled = next;
  while (gaps.includes(filled - 1)) filled -= 1;
  // People's own tables keep the empty rows at their end, where the next names are typed.
  const rowCount = Math.max(1, isPeoples ? Math.max(next, before) : filled);
  const cameFrom = Array.from({ length: rowCount }, (_, row) => (row < before ? row : -1));
  return { rowAt, rowCount, cameFrom, emptied: gaps.filter((row) => row < rowCount), people };
}
