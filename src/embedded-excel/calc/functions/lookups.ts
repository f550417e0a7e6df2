import type { NativeFunction } from "../compile/surroundings";
import type { Evaluate, Scope } from "../scope";
import { valueOf } from "../scope";
import { toCondition, toWhole } from "../values/convert";
import { eachCell, matrixOf } from "../values/each-cell";
import { asMatrix, ErrorValue, isMatrix, Reference, topLeft } from "../values/value";
import type { Operand, Scalar, Value } from "../values/value";
import { cellsOf, onDemand, onOperands } from "./define";
import { crossLookup, crossMatch } from "./cross-lookup";
import { notFound, oneLine } from "./one-line";
import { partOf } from "./part-of";
import { firstEqual, lastNotAbove, lastNotBelow } from "./positions";
import type { FindPosition } from "./positions";

/** Functions that find a place, or the value in one. */
export const lookups: readonly (readonly [string, NativeFunction])[] = [
  ["MATCH", onOperands(2, 3, match)],
  ["VLOOKUP", onOperands(3, 4, verticalLookup)],
  ["XMATCH", onOperands(2, 4, crossMatch)],
  ["XLOOKUP", onDemand(3, 6, crossLookup)],
  ["INDEX", onDemand(2, 3, index)],
  ["ROWS", onOperands(1, 1, ([operand = null]) => sizeOf(operand).rows)],
  ["COLUMNS", onOperands(1, 1, ([operand = null]) => sizeOf(operand).columns)],
  ["ROW", onOperands(0, 1, (operands, scope) => place(operands, scope, "row"))],
  ["COLUMN", onOperands(0, 1, (operands, scope) => place(operands, scope, "column"))],
];

function match([sought = null, range = null, type = 1]: readonly Operand[], scope: Scope): Value {
  if (range instanceof ErrorValue) return range;
  const line = oneLine(range, scope);
  return eachCell([valueOf(sought, scope), valueOf(type, scope)], (cell = null, typeCell = null) => {
    const mode = toWhole(typeCell);
    const find: FindPosition = mode === 0 ? firstEqual : mode > 0 ? lastNotAbove : lastNotBelow;
    const position = find(cell, line);
    return position < 0 ? notFound(cell) : position + 1;
  });
}

function verticalLookup(
  [sought = null, table = null, column = null, nearly = true]: readonly Operand[],
  scope: Scope,
): Value {
  if (table instanceof ErrorValue) return table;
  const rows = cellsOf(table, scope);
  const keys = table instanceof Reference ? cellsOf(partOf(table, 0, 1), scope) : rows.map((row) => row.slice(0, 1));
  const find = toCondition(topLeft(valueOf(nearly, scope))) ? lastNotAbove : firstEqual;
  return eachCell([valueOf(sought, scope), valueOf(column, scope)], (cell = null, columnCell = null) => {
    const number = toWhole(columnCell);
    if (number < 1) return new ErrorValue("#VALUE!");
    if (number > (rows[0]?.length ?? 0)) return new ErrorValue("#REF!", `The range has no column ${number}.`);
    const position = find(cell, keys);
    return position < 0 ? notFound(cell) : (rows[position]?.[number - 1] ?? 0);
  });
}

/** A cell of a range, or a whole row or column where the other number is 0 or left out. */
function index([from, row, column]: readonly Evaluate[], scope: Scope): Operand {
  const operand = from?.(scope) ?? null;
  if (operand instanceof ErrorValue) return operand;
  const isOneRow = column === undefined && sizeOf(operand).rows === 1;
  const [rowOperand, columnOperand] = isOneRow ? [1, row?.(scope)] : [row?.(scope), column?.(scope)];
  const numbers = [valueOf(rowOperand ?? null, scope), valueOf(columnOperand ?? null, scope)];
  if (numbers.some(isMatrix)) {
    return eachCell(numbers, (...cells) => valueOf(numbered(operand, cells as readonly Scalar[]), scope));
  }
  return numbered(operand, numbers as readonly Scalar[]);
}

function numbered(operand: Operand, [row = null, column = null]: readonly Scalar[]): Operand {
  try {
    return partOf(operand, toWhole(row), toWhole(column));
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

function sizeOf(operand: Operand): { readonly rows: number; readonly columns: number } {
  if (operand instanceof ErrorValue) throw operand;
  if (operand instanceof Reference) return operand;
  const range = asMatrix(operand);
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

function place([operand]: readonly Operand[], { at }: Scope, which: "row" | "column"): Value {
  if (operand instanceof ErrorValue) return operand;
  if (operand === undefined) return at === null ? new ErrorValue("#VALUE!") : at[which] + 1;
  if (!(operand instanceof Reference)) return new ErrorValue("#VALUE!", "Only cells have a row and a column.");
  const { top, left, rows, columns } = operand;
  const places =
    which === "row"
      ? matrixOf(rows, 1, (row) => top + row + 1)
      : matrixOf(1, columns, (_, column) => left + column + 1);
  return places.length === 1 && places[0]?.length === 1 ? topLeft(places) : places;
}
