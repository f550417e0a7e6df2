import type { NativeFunction } from "../compile/surroundings";
import type { Evaluate, Scope } from "../scope";
import { valueOf } from "../scope";
import { compareForSorting } from "../values/compare";
import { toCondition, toWhole } from "../values/convert";
import { answerOf, matrixOf } from "../values/each-cell";
import { asMatrix, ErrorValue, isMatrix, topLeft } from "../values/value";
import type { Matrix, Operand, Scalar, Value } from "../values/value";
import { cellsOf, onDemand, onOperands } from "./define";

/** Functions that fill a block of cells. */
export const arrays: readonly (readonly [string, NativeFunction])[] = [
  ["UNIQUE", onOperands(1, 3, unique)],
  ["SORT", onOperands(1, 4, sort)],
  ["FILTER", onDemand(2, 3, filter)],
  ["TRANSPOSE", onOperands(1, 1, ([operand = null], scope) => transposed(rangeIn(operand, scope)))],
  [
    "MMULT",
    onOperands(2, 2, ([first = null, second = null], scope) => product(rangeIn(first, scope), rangeIn(second, scope))),
  ],
  ["SEQUENCE", onOperands(1, 4, sequence)],
];

function rangeIn(operand: Operand, scope: Scope): Matrix {
  if (operand instanceof ErrorValue) throw operand;
  return cellsOf(operand, scope);
}

function cellIn(operand: Operand | undefined, scope: Scope): Scalar {
  return operand === undefined ? null : topLeft(valueOf(operand, scope));
}

function transposed(range: Matrix): Matrix {
  return matrixOf(range[0]?.length ?? 0, range.length, (row, column) => range[column]?.[row] ?? null);
}

/** The product of two matrices; every cell has to be a number. */
function product(first: Matrix, second: Matrix): Matrix {
  const [left, right] = [numbersOf(first), numbersOf(second)];
  if (left[0]?.length !== right.length)
    throw new ErrorValue("#VALUE!", "The first has not as many columns as the second rows.");
  return left.map((row) =>
    (right[0] ?? []).map((_, column) => {
      let sum = 0;
      for (let index = 0; index < row.length; index += 1) sum += row[index]! * right[index]![column]!;
      return sum;
    }),
  );
}

function numbersOf(range: Matrix): readonly (readonly number[])[] {
  for (const row of range) {
    for (const cell of row) {
      if (cell instanceof ErrorValue) throw cell;
      if (typeof cell !== "number") throw new ErrorValue("#VALUE!", "A cell is not a number.");
    }
  }
  return range as readonly (readonly number[])[];
}

function unique([operand = null, byColumn, once]: readonly Operand[], scope: Scope): Value {
  const isByColumn = toCondition(cellIn(byColumn, scope));
  const onlyOnce = toCondition(cellIn(once, scope));
  const range = rangeIn(operand, scope);
  const lines = isByColumn ? transposed(range) : range;
  const keys = lines.map((line) =>
    JSON.stringify(line.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell))),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const firstOf = new Map(keys.map((key, position) => [key, position] as const).reverse());
  const isKept = (key: string, position: number): boolean =>
    onlyOnce ? counts.get(key) === 1 : firstOf.get(key) === position;
  return filled(
    lines.filter((_, position) => isKept(keys[position] ?? "", position)),
    isByColumn,
  );
}

function sort([operand = null, index, order, byColumn]: readonly Operand[], scope: Scope): Value {
  const isByColumn = toCondition(cellIn(byColumn, scope));
  const range = rangeIn(operand, scope);
  const lines = isByColumn ? transposed(range) : range;
  const position = index === undefined ? 1 : toWhole(cellIn(index, scope) ?? 1);
  const direction = order === undefined ? 1 : toWhole(cellIn(order, scope) ?? 1);
  if (direction !== 1 && direction !== -1) throw new ErrorValue("#VALUE!", "The order is 1 or -1.");
  if (position < 1 || position > (lines[0]?.length ?? 0))
    throw new ErrorValue("#VALUE!", `There is no column ${position} to sort by.`);
  const key = (line: readonly Scalar[]): Scalar => line[position - 1] ?? null;
  return filled(
    lines.toSorted((first, second) => compareForSorting(key(first), key(second), direction)),
    isByColumn,
  );
}

function filter([range, include, otherwise]: readonly Evaluate[], scope: Scope): Operand {
  const answer = answerOf(() => {
    const rows = rangeIn(range?.(scope) ?? null, scope);
    const kept = asMatrix(valueOf(include?.(scope) ?? null, scope));
    const isByRow = kept.length === rows.length && (kept[0]?.length ?? 0) === 1;
    const isByColumn = kept.length === 1 && kept[0]?.length === rows[0]?.length;
    if (isByRow) return rows.filter((_, row) => toCondition(kept[row]?.[0] ?? null));
    if (!isByColumn) throw new ErrorValue("#VALUE!", "What to keep is not of the size of the range.");
    const columns = kept[0] ?? [];
    return rows.map((row) => row.filter((_, column) => toCondition(columns[column] ?? null)));
  });
  if (isMatrix(answer) && (answer[0]?.length ?? 0) === 0) return otherwise?.(scope) ?? new ErrorValue("#CALC!");
  return answer;
}

function sequence(operands: readonly Operand[], scope: Scope): Value {
  const [rows = 1, columns = 1, start = 1, step = 1] = operands.map((operand) => Number(cellIn(operand, scope) ?? 1));
  if (!(rows >= 1 && columns >= 1)) throw new ErrorValue("#CALC!");
  return matrixOf(
    Math.trunc(rows),
    Math.trunc(columns),
    (row, column) => start + (row * Math.trunc(columns) + column) * step,
  );
}

function filled(lines: Matrix, isByColumn: boolean): Value {
  if (lines.length === 0) return new ErrorValue("#CALC!");
  return isByColumn ? transposed(lines) : lines;
}
