import type { NativeFunction } from "../compile/surroundings";
import type { Scope } from "../scope";
import { valueOf } from "../scope";
import { criterion } from "../values/criteria";
import type { Criterion } from "../values/criteria";
import { eachCell } from "../values/each-cell";
import { total } from "../values/rounding";
import { ErrorValue, Reference } from "../values/value";
import type { Matrix, Operand, Scalar, Value } from "../values/value";
import { valueIndex } from "../values/value-index";
import { mostArguments, onOperands } from "./define";
import { cellsOf } from "./define";
import { average, extreme } from "./numbers-in";

/** Functions over the cells whose neighbours meet criteria. Criteria in a range give an answer for each. */
export const conditionalSums: readonly (readonly [string, NativeFunction])[] = [
  ["COUNTIF", onOperands(2, 2, ([range = null, sought = null], scope) => counted([range, sought], scope))],
  ["COUNTIFS", onOperands(2, mostArguments, counted)],
  ["SUMIF", onOperands(2, 3, (operands, scope) => ofOneRange(total, operands, scope))],
  ["AVERAGEIF", onOperands(2, 3, (operands, scope) => ofOneRange(mean, operands, scope))],
  ["SUMIFS", onOperands(3, mostArguments, (operands, scope) => ofNumbers(total, operands, scope))],
  ["AVERAGEIFS", onOperands(3, mostArguments, (operands, scope) => ofNumbers(mean, operands, scope))],
  [
    "MAXIFS",
    onOperands(3, mostArguments, (operands, scope) => ofNumbers((found) => extreme(found, Math.max), operands, scope)),
  ],
  [
    "MINIFS",
    onOperands(3, mostArguments, (operands, scope) => ofNumbers((found) => extreme(found, Math.min), operands, scope)),
  ],
];

type OfNumbers = (numbers: readonly number[]) => number;

function mean(numbers: readonly number[]): number {
  return average(numbers, total);
}

function counted(operands: readonly Operand[], scope: Scope): Value {
  return whereAllMatch(operands, scope, (positions) => positions.length);
}

/** SUMIF: the range to add is the criterion's own, or one of its size elsewhere. */
function ofOneRange(run: OfNumbers, [range = null, sought = null, toAdd]: readonly Operand[], scope: Scope): Value {
  const added = toAdd instanceof Reference && range instanceof Reference ? resized(toAdd, range) : (toAdd ?? range);
  return ofNumbers(run, [added, range, sought], scope);
}

function resized({ sheet, top, left }: Reference, { rows, columns }: Reference): Reference {
  return new Reference(sheet, top, left, top + rows - 1, left + columns - 1);
}

function ofNumbers(run: OfNumbers, [toAdd = null, ...conditions]: readonly Operand[], scope: Scope): Value {
  const { cells, columns } = range(toAdd, scope);
  checkSizes([toAdd, conditions[0] ?? null]);
  return whereAllMatch(conditions, scope, (positions) => run(numbersAt(cells, columns, positions)));
}

function numbersAt(cells: Matrix, columns: number, positions: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const position of positions) {
    const cell = cellAt(cells, columns, position);
    if (typeof cell === "number") numbers.push(cell);
    else if (cell instanceof ErrorValue) throw cell;
  }
  return numbers;
}

function whereAllMatch(
  operands: readonly Operand[],
  scope: Scope,
  run: (positions: readonly number[]) => number,
): Value {
  if (operands.length % 2 !== 0) throw new ErrorValue("#VALUE!", "Every range needs a criterion.");
  const ranges = operands.filter((_, position) => position % 2 === 0);
  checkSizes(ranges);
  const read = ranges.map((operand) => range(operand, scope));
  const sought = operands.filter((_, position) => position % 2 === 1).map((operand) => valueOf(operand, scope));
  return eachCell(sought, (...cells) => run(matching(read, cells.map(criterion))));
}

interface ReadRange {
  readonly cells: Matrix;
  readonly columns: number;
}

function range(operand: Operand, scope: Scope): ReadRange {
  if (operand instanceof ErrorValue) throw operand;
  const cells = cellsOf(operand, scope);
  return { cells, columns: cells[0]?.length ?? 0 };
}

function checkSizes(operands: readonly Operand[]): void {
  const [first, ...others] = operands.filter((operand) => operand instanceof Reference);
  const isOdd = others.some((other) => other.rows !== first?.rows || other.columns !== first.columns);
  if (isOdd) throw new ErrorValue("#VALUE!", "The ranges are not of one size.");
}

/** Positions, row by row, where every range meets its criterion. A value that is looked up narrows them at once. */
function matching(ranges: readonly ReadRange[], criteria: readonly Criterion[]): readonly number[] {
  const lookedUp = criteria.findIndex(({ sought }) => sought !== null);
  const first = ranges[lookedUp];
  const sought = criteria[lookedUp]?.sought ?? null;
  const candidates =
    first === undefined || sought === null ? allOf(ranges[0]) : valueIndex(first.cells).loosely(sought);
  const rest = criteria
    .map((each, position) => ({ each, range: ranges[position] }))
    .filter((_, position) => position !== lookedUp);
  if (rest.length === 0) return candidates;
  return candidates.filter((position) =>
    rest.every(
      ({ each, range: other }) => other !== undefined && each.matches(cellAt(other.cells, other.columns, position)),
    ),
  );
}

function allOf(first: ReadRange | undefined): readonly number[] {
  return Array.from({ length: (first?.cells.length ?? 0) * (first?.columns ?? 0) }, (_, position) => position);
}

function cellAt(cells: Matrix, columns: number, position: number): Scalar {
  if (columns === 1) return cells[position]?.[0] ?? null;
  return cells[Math.floor(position / columns)]?.[position % columns] ?? null;
}
