import { eachCell } from "./each-cell";
import { dateSerial, round } from "./numbers";
import { CellError, isRange, toCondition, toNumber } from "./values";
import type { Range, Scalar, Value } from "./values";

/** One of Excel's own functions. */
export interface NativeFunction {
  readonly fewest: number;
  readonly most: number;
  readonly run: (args: readonly Value[]) => Value;
}

const mostValues = 255;

/** The functions of Excel itself that are understood beside the custom functions. */
export const nativeFunctions: ReadonlyMap<string, NativeFunction> = new Map([
  ["TRUE", onCells(0, 0, () => true)],
  ["FALSE", onCells(0, 0, () => false)],
  ["DATE", onCells(3, 3, (year, month, day) => dateSerial(toNumber(year), toNumber(month), toNumber(day)))],
  ["ROUND", onCells(2, 2, (number, decimals) => round(toNumber(number), toNumber(decimals)))],
  ["ABS", onCells(1, 1, (number) => Math.abs(toNumber(number)))],
  ["N", onCells(1, 1, (cell) => (typeof cell === "string" ? 0 : toNumber(cell)))],
  ["ISNUMBER", onCells(1, 1, (cell) => typeof cell === "number")],
  ["IF", onCells(2, 3, (condition, yes, no = false) => (toCondition(condition) ? yes : no))],
  ["IFERROR", onCells(2, 2, (cell, otherwise) => (cell instanceof CellError ? otherwise : cell))],
  ["IFNA", onCells(2, 2, (cell, otherwise) => (cell instanceof CellError && cell.code === "#N/A" ? otherwise : cell))],
  ["SUM", onNumbers((numbers) => numbers.reduce((total, number) => total + number, 0))],
  ["MIN", onNumbers((numbers) => chosen(numbers, Math.min))],
  ["MAX", onNumbers((numbers) => chosen(numbers, Math.max))],
  ["INDEX", { fewest: 2, most: 3, run: ([from = null, row = null, column]) => index(from, row, column) }],
]);

type OnCells = (...cells: [Scalar, Scalar, Scalar]) => Scalar;

function onCells(fewest: number, most: number, run: OnCells): NativeFunction {
  return { fewest, most, run: (args) => eachCell(args, (...cells) => run(...(cells as Parameters<OnCells>))) };
}

/** Typed values must be numbers; in a range only numbers count, as in Excel. */
function onNumbers(run: (numbers: readonly number[]) => number): NativeFunction {
  const numbersIn = (value: Value): readonly number[] =>
    isRange(value) ? value.flat().filter(countsAsNumber).map(toNumber) : [toNumber(value)];
  return { fewest: 1, most: mostValues, run: (args) => eachCell([], () => run(args.flatMap(numbersIn))) };
}

function chosen(numbers: readonly number[], choose: (first: number, second: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((first, second) => choose(first, second));
}

function countsAsNumber(cell: Scalar): boolean {
  return typeof cell === "number" || cell instanceof CellError;
}

/** A cell of a range, or a whole row or column where the other number is 0 or left out. */
function index(from: Value, row: Value, column: Value | undefined): Value {
  const range: Range = isRange(from) ? from : [[from]];
  const isOneRow = column === undefined && range.length === 1;
  const [rowNumber, columnNumber] = isOneRow ? [1, row] : [row, column ?? null];
  return eachCell([rowNumber, columnNumber], (rowCell, columnCell) =>
    part(range, Math.trunc(toNumber(rowCell ?? null)), Math.trunc(toNumber(columnCell ?? null))),
  );
}

function part(range: Range, row: number, column: number): Value {
  const rows = row === 0 ? range : range.slice(row - 1, row);
  const cells = column === 0 ? rows : rows.map((each) => each.slice(column - 1, column));
  if (row < 0 || column < 0 || cells[0]?.[0] === undefined) {
    throw new CellError("#REF!", `There is no row ${row}, column ${column} in ${range.length} rows.`);
  }
  return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
}
