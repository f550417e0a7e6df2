import type { Scope } from "../scope";
import { toNumber } from "../values/convert";
import { ErrorValue } from "../values/value";
import type { Operand, Scalar } from "../values/value";
import { cellsOf, isRange } from "./define";

/** What SUM adds: typed values must be numbers; in ranges only numbers count. @throws ErrorValue for any error */
export function numbersIn(operands: readonly Operand[], scope: Scope): number[] {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (!isRange(operand)) numbers.push(toNumber(operand));
    else for (const row of cellsOf(operand, scope)) addNumbers(numbers, row);
  }
  return numbers;
}

function addNumbers(numbers: number[], cells: readonly Scalar[]): void {
  for (const cell of cells) {
    if (typeof cell === "number") numbers.push(cell);
    else if (cell instanceof ErrorValue) throw cell;
  }
}

/** @throws ErrorValue #DIV/0! where there are none */
export function average(numbers: readonly number[], total: (numbers: readonly number[]) => number): number {
  if (numbers.length === 0) throw new ErrorValue("#DIV/0!");
  return total(numbers) / numbers.length;
}

/** The least or the greatest number; 0 where there are none. */
export function extreme(numbers: readonly number[], choose: (first: number, second: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((first, second) => choose(first, second));
}
