import type { NativeFunction } from "../compile/surroundings";
import { toNumber } from "../values/convert";
import { power } from "../values/operators";
import { round, roundDown, roundUp } from "../values/rounding";
import { ErrorValue } from "../values/value";
import { onCells } from "./define";

const onNumber = (run: (number: number) => number): NativeFunction => onCells(1, 1, (cell) => run(toNumber(cell)));
const onNumbers = (run: (first: number, second: number) => number): NativeFunction =>
  onCells(2, 2, (first, second) => run(toNumber(first), toNumber(second)));

/** Functions of one or two numbers. */
export const numbers: readonly (readonly [string, NativeFunction])[] = [
  ["ROUND", onNumbers(round)],
  ["ROUNDUP", onNumbers(roundUp)],
  ["ROUNDDOWN", onNumbers(roundDown)],
  ["TRUNC", onCells(1, 2, (number, decimals = 0) => roundDown(toNumber(number), toNumber(decimals)))],
  ["INT", onNumber(Math.floor)],
  ["ABS", onNumber(Math.abs)],
  ["SIGN", onNumber(Math.sign)],
  ["SQRT", onNumber(Math.sqrt)],
  ["POWER", onNumbers(power)],
  ["MOD", onNumbers(remainder)],
];

/** Of the divisor's sign. */
function remainder(number: number, divisor: number): number {
  if (divisor === 0) throw new ErrorValue("#DIV/0!");
  return number - divisor * Math.floor(number / divisor);
}
