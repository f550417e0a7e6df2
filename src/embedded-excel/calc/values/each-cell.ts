import { asMatrix, busy, ErrorValue, isBusy, isMatrix, topLeft } from "./value";
import type { Matrix, Scalar, Value } from "./value";

/** Runs on the cells in one place of all arguments, which are others afterwards. */
type OnCellsOfPlace = (cells: readonly Scalar[]) => Value;

const none: readonly Scalar[] = [];

/**
 * Runs something that takes single cells. Where an argument is a range, it runs once for each cell, as in Excel; a
 * single row or column goes with every other. An ErrorValue that it throws is that cell's answer, and #NUM! stands for
 * a number too large.
 */
export function eachCell(args: readonly Value[], run: (...cells: Scalar[]) => Value): Value {
  return onEach(args, (cells) => callWith(run, cells));
}

/** As eachCell, where a cell that still waits for a custom function makes the answer wait too. */
export function eachCellKnown(args: readonly Value[], run: (...cells: Scalar[]) => Value): Value {
  return onEach(args, (cells) => (hasBusy(cells) ? busy : callWith(run, cells)));
}

function onEach(args: readonly Value[], run: OnCellsOfPlace): Value {
  if (!args.some(isMatrix)) return guarded(run, args as readonly Scalar[]);
  const ranges = args.map(asMatrix);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  // Formulas over whole columns come through here cell by cell, so nothing is made for a cell but its answer.
  const cells: Scalar[] = ranges.map(() => null);
  const answers = new Array<Scalar[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const lines = ranges.map((range) => range[range.length === 1 ? 0 : row]);
    const answerLine = new Array<Scalar>(columns);
    for (let column = 0; column < columns; column += 1) {
      for (let index = 0; index < lines.length; index += 1) cells[index] = cellAt(lines[index], column);
      answerLine[column] = topLeft(guarded(run, cells));
    }
    answers[row] = answerLine;
  }
  return answers;
}

/** A range of that size, cell by cell. */
export function matrixOf(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Matrix {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}

/** What a calculation comes to: an ErrorValue that it throws is its answer too. */
export function answerOf(run: () => Value): Value {
  return guarded(run, none);
}

function guarded(run: OnCellsOfPlace, cells: readonly Scalar[]): Value {
  try {
    const value = run(cells);
    if (typeof value !== "number") return value;
    // Adding 0 takes the sign from a zero, which no cell shows.
    return Number.isFinite(value) ? value + 0 : new ErrorValue("#NUM!");
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

function hasBusy(cells: readonly Scalar[]): boolean {
  for (let index = 0; index < cells.length; index += 1) if (isBusy(cells[index]!)) return true;
  return false;
}

/** Spreading the few cells of nearly every call would take longer than most calls. */
function callWith(run: (...cells: Scalar[]) => Value, cells: readonly Scalar[]): Value {
  if (cells.length === 1) return run(cells[0]!);
  if (cells.length === 2) return run(cells[0]!, cells[1]!);
  return cells.length === 3 ? run(cells[0]!, cells[1]!, cells[2]!) : run(...cells);
}

function cellAt(line: readonly Scalar[] | undefined, column: number): Scalar {
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? new ErrorValue("#N/A", "The ranges are not of one size.") : cell;
}
