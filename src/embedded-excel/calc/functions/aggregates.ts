import type { NativeFunction } from "../compile/surroundings";
import type { Scope } from "../scope";
import { numberInText, toWhole } from "../values/convert";
import { total } from "../values/rounding";
import { ErrorValue, Reference, topLeft } from "../values/value";
import type { Matrix, Operand, Scalar } from "../values/value";
import { valueOf } from "../scope";
import { cellsOf, eachOf, isRange, mostArguments, onOperands } from "./define";
import { average, extreme, numbersIn } from "./numbers-in";

type OfNumbers = (numbers: readonly number[]) => number;

const ofNumbers: Readonly<Record<"AVERAGE" | "MAX" | "MIN" | "PRODUCT" | "SUM", OfNumbers>> = {
  AVERAGE: (numbers) => average(numbers, total),
  MAX: (numbers) => extreme(numbers, Math.max),
  MIN: (numbers) => extreme(numbers, Math.min),
  PRODUCT: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number)),
  SUM: total,
};

const onNumbers = (run: OfNumbers): NativeFunction =>
  onOperands(1, mostArguments, (operands, scope) => run(numbersIn(operands, scope)));

/** Functions that make one figure of many cells. */
export const aggregates: readonly (readonly [string, NativeFunction])[] = [
  ...Object.entries(ofNumbers).map(([name, run]) => [name, onNumbers(run)] as const),
  ["COUNT", onOperands(1, mostArguments, countNumbers)],
  ["COUNTA", onOperands(1, mostArguments, (operands, scope) => countFilled(operands, scope))],
  [
    "COUNTBLANK",
    onOperands(1, 1, (operands, scope) => counted(eachOf(operands, scope), (cell) => cell === null || cell === "")),
  ],
  ["SUMPRODUCT", onOperands(1, mostArguments, sumProduct)],
  ["SUBTOTAL", onOperands(2, mostArguments, subtotal)],
];

/** Numbers, and typed text that spells one; errors do not count. */
function countNumbers(operands: readonly Operand[], scope: Scope): number {
  const counts = (operand: Operand): number => {
    if (isRange(operand)) return counted(eachOf([operand], scope), (cell) => typeof cell === "number");
    return typeof operand === "string"
      ? Number(numberInText(operand) !== null)
      : Number(!(operand instanceof ErrorValue));
  };
  return operands.reduce<number>((sum, operand) => sum + counts(operand), 0);
}

function countFilled(operands: readonly Operand[], scope: Scope): number {
  return counted(eachOf(operands, scope), (cell) => cell !== null);
}

function counted(cells: Iterable<Scalar>, counts: (cell: Scalar) => boolean): number {
  let count = 0;
  for (const cell of cells) if (counts(cell)) count += 1;
  return count;
}

/** Products of the cells in the same place, added up; what is no number counts as 0. */
function sumProduct(operands: readonly Operand[], scope: Scope): number {
  const ranges = operands.map((operand) => cellsOf(operand, scope));
  const [first = []] = ranges;
  const isSameSize = (range: Matrix): boolean => range.length === first.length && range[0]?.length === first[0]?.length;
  if (!ranges.every(isSameSize)) throw new ErrorValue("#VALUE!", "The ranges are not of one size.");
  const factor = (cell: Scalar): number => {
    if (cell instanceof ErrorValue) throw cell;
    return typeof cell === "number" ? cell : 0;
  };
  const product = (row: number, column: number): number =>
    ranges.reduce((result, range) => result * factor(range[row]?.[column] ?? null), 1);
  return total(first.flatMap((cells, row) => cells.map((_, column) => product(row, column))));
}

const subtotals = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", null, null, "SUM"] as const;

/** As in the row of totals of a table. Nothing here knows of hidden rows, so 109 is as 9. */
function subtotal([code = null, ...operands]: readonly Operand[], scope: Scope): number {
  const number = toWhole(topLeft(valueOf(code, scope)));
  const name = subtotals[(number > 100 ? number - 100 : number) - 1];
  if (name === undefined || name === null) throw new ErrorValue("#VALUE!");
  const ranges = operands.map((operand) => withoutSubtotals(operand, scope));
  if (name === "COUNT") return countNumbers(ranges, scope);
  return name === "COUNTA" ? countFilled(ranges, scope) : ofNumbers[name](numbersIn(ranges, scope));
}

function withoutSubtotals(operand: Operand, scope: Scope): Matrix {
  if (!(operand instanceof Reference)) throw new ErrorValue("#VALUE!");
  const { sheet, top, left } = operand;
  const isSubtotal = (row: number, column: number): boolean =>
    /\bSUBTOTAL\(/i.test(scope.cells.formulaAt({ sheet, row: top + row, column: left + column }) ?? "");
  return cellsOf(operand, scope).map((cells, row) =>
    cells.map((cell, column) => (isSubtotal(row, column) ? null : cell)),
  );
}
