import { CellError, isRange } from "./values";
import type { Scalar, Value } from "./values";

/**
 * Runs something that takes single cells. Where an argument is a range, it runs once for each cell, as in Excel; a
 * single row or column goes with every other. A CellError that it throws is that cell's answer, and #NUM! stands for a
 * number too large.
 */
export function eachCell(args: readonly Value[], run: (...cells: Scalar[]) => Value): Value {
  const ranges = args.filter(isRange);
  if (ranges.length === 0) return guarded(run, args as readonly Scalar[]);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const answerAt = (row: number, column: number): Scalar =>
    topLeft(guarded(run, args.map((value) => cellAt(value, row, column))));
  const rowAt = (row: number): readonly Scalar[] =>
    Array.from({ length: columns }, (_, column) => answerAt(row, column));
  return Array.from({ length: rows }, (_, row) => rowAt(row));
}

/** The first cell, where only one is wanted. */
export function topLeft(value: Value): Scalar {
  return isRange(value) ? cellAt(value, 0, 0) : value;
}

function guarded(run: (...cells: Scalar[]) => Value, cells: readonly Scalar[]): Value {
  try {
    const value = run(...cells);
    return typeof value === "number" && !Number.isFinite(value) ? new CellError("#NUM!") : value;
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

function cellAt(value: Value, row: number, column: number): Scalar {
  if (!isRange(value)) return value;
  const cells = value[value.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? new CellError("#N/A", "The ranges are not of one size.") : cell;
}
