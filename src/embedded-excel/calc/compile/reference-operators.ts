import type { Scope } from "../scope";
import { ErrorValue, isMatrix, Reference, topLeft } from "../values/value";
import type { Operand } from "../values/value";

/** @ before a range: the cell in the formula's own row or column; before an array: its first cell. */
export function implicitIntersection(operand: Operand, { at }: Scope): Operand {
  if (!(operand instanceof Reference)) return isMatrix(operand) ? topLeft(operand) : operand;
  if (operand.isOneCell) return operand;
  if (at === null) return new ErrorValue("#VALUE!");
  const row = operand.rows === 1 ? operand.top : at.row;
  const column = operand.columns === 1 ? operand.left : at.column;
  const isInside = row >= operand.top && row <= operand.bottom && column >= operand.left && column <= operand.right;
  return isInside ? new Reference(operand.sheet, row, column, row, column) : new ErrorValue("#VALUE!");
}

/** # after a cell: the block that its formula fills. */
export function spilled(operand: Operand, { cells }: Scope): Operand {
  if (operand instanceof ErrorValue) return operand;
  if (!(operand instanceof Reference) || !operand.isOneCell) return new ErrorValue("#REF!");
  const cell = { sheet: operand.sheet, row: operand.top, column: operand.left };
  return cells.spillAt(cell) ?? new ErrorValue("#REF!");
}

/** The colon between two references: the smallest block with both. */
export function spanned(first: Operand, second: Operand): Operand {
  if (first instanceof ErrorValue) return first;
  if (second instanceof ErrorValue) return second;
  if (!(first instanceof Reference && second instanceof Reference)) return new ErrorValue("#REF!");
  if (first.sheet !== second.sheet) return new ErrorValue("#VALUE!");
  return new Reference(
    first.sheet,
    Math.min(first.top, second.top),
    Math.min(first.left, second.left),
    Math.max(first.bottom, second.bottom),
    Math.max(first.right, second.right),
  );
}
