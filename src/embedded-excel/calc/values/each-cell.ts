import { ErrorValue, isMatrix, topLeft } from "./value";
import type { Matrix, Scalar, Value } from "./value";

/**
 * Runs something that takes single cells. Where an argument is a range, it runs once for each cell, as in Excel; a
 * single row or column goes with every other. An ErrorValue that it throws is that cell's answer, and #NUM! stands for
 * a number too large.
 */
export function eachCell(args: readonly Value[], run: (...cells: Scalar[]) => Value): Value {
  const ranges = args.filter(isMatrix);
  if (ranges.length === 0) return guarded(run, args as readonly Scalar[]);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const answerAt = (row: number, column: number): Scalar =>
    topLeft(guarded(run, args.map((value) => cellAt(value, row, column))));
  return matrixOf(rows, columns, answerAt);
}

/** A range of that size, cell by cell. */
export function matrixOf(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Matrix {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}

/** What a calculation comes to: an ErrorValue that it throws is its answer too. */
export function answerOf(run: () => Value): Value {
  try {
    const value = run();
    if (typeof value !== "number") return value;
    // Adding 0 takes the sign from a zero, which no cell shows.
    return Number.isFinite(value) ? value + 0 : new ErrorValue("#NUM!");
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

function guarded(run: (...cells: Scalar[]) => Value, cells: readonly Scalar[]): Value {
  return answerOf(() => run(...cells));
}

function cellAt(value: Value, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const cells = value[value.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? new ErrorValue("#N/A", "The ranges are not of one size.") : cell;
}
