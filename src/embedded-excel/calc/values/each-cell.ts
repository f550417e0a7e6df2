import { asMatrix, ErrorValue, isMatrix, topLeft } from "./value";
import type { Matrix, Scalar, Value } from "./value";

/**
 * Runs something that takes single cells. Where an argument is a range, it runs once for each cell, as in Excel; a
 * single row or column goes with every other. An ErrorValue that it throws is that cell's answer, and #NUM! stands for
 * a number too large.
 */
export function eachCell(args: readonly Value[], run: (...cells: Scalar[]) => Value): Value {
  if (!args.some(isMatrix)) return guarded(run, args as readonly Scalar[]);
  const ranges = args.map(asMatrix);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  // Formulas over whole columns come through here cell by cell, so nothing is made for a cell but its answer.
  const cells: Scalar[] = [];
  const answers: Scalar[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const lines = ranges.map((range) => range[range.length === 1 ? 0 : row]);
    const answerLine: Scalar[] = [];
    for (let column = 0; column < columns; column += 1) {
      for (let index = 0; index < lines.length; index += 1) cells[index] = cellAt(lines[index], column);
      answerLine.push(topLeft(guarded(run, cells)));
    }
    answers.push(answerLine);
  }
  return answers;
}

/** A range of that size, cell by cell. */
export function matrixOf(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Matrix {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}

/** What a calculation comes to: an ErrorValue that it throws is its answer too. */
export function answerOf(run: () => Value): Value {
  return guarded(run, []);
}

function guarded(run: (...cells: Scalar[]) => Value, cells: readonly Scalar[]): Value {
  try {
    const value = run(...cells);
    if (typeof value !== "number") return value;
    // Adding 0 takes the sign from a zero, which no cell shows.
    return Number.isFinite(value) ? value + 0 : new ErrorValue("#NUM!");
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

function cellAt(line: readonly Scalar[] | undefined, column: number): Scalar {
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? new ErrorValue("#N/A", "The ranges are not of one size.") : cell;
}
