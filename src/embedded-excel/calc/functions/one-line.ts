import type { Scope } from "../scope";
import { ErrorValue } from "../values/value";
import type { Matrix, Operand, Scalar } from "../values/value";
import { cellsOf } from "./define";

export const notFound = (sought: Scalar): ErrorValue =>
  new ErrorValue("#N/A", typeof sought === "string" ? `"${sought}" is not in the range.` : "");

/** The rows or columns of a range that is one line. @throws ErrorValue #N/A for a block */
export function oneLine(operand: Operand, scope: Scope): Matrix {
  const range = cellsOf(operand, scope);
  if (range.length > 1 && (range[0]?.length ?? 0) > 1)
    throw new ErrorValue("#N/A", "The range is more than one row or column.");
  return range;
}
