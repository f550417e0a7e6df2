import { compare } from "./compare";
import { toNumber, toText } from "./convert";
import { ErrorValue } from "./value";
import type { Scalar } from "./value";

type Binary = (left: Scalar, right: Scalar) => Scalar;

/** Excel's operators between two cells. They throw an ErrorValue where a cell is no operand. */
export const binaryOperators: ReadonlyMap<string, Binary> = new Map<string, Binary>([
  ["+", (left, right) => sum(toNumber(left), toNumber(right))],
  ["-", (left, right) => sum(toNumber(left), -toNumber(right))],
  ["*", (left, right) => toNumber(left) * toNumber(right)],
  ["/", (left, right) => quotient(toNumber(left), toNumber(right))],
  ["^", (left, right) => power(toNumber(left), toNumber(right))],
  ["&", (left, right) => toText(left) + toText(right)],
  ["=", (left, right) => compare(left, right) === 0],
  ["<>", (left, right) => compare(left, right) !== 0],
  ["<", (left, right) => compare(left, right) < 0],
  ["<=", (left, right) => compare(left, right) <= 0],
  [">", (left, right) => compare(left, right) > 0],
  [">=", (left, right) => compare(left, right) >= 0],
]);

/** Excel's operators on one cell. A plus sign leaves text as it is. */
export const unaryOperators: ReadonlyMap<string, (cell: Scalar) => Scalar> = new Map<string, (cell: Scalar) => Scalar>([
  ["+", (cell) => cell],
  ["-", (cell) => -toNumber(cell)],
  ["%", (cell) => toNumber(cell) / 100],
]);

const negligiblePart = 2 ** -49;

/** A difference that is only the error of binary fractions is 0, as in Excel: 0.3-0.2-0.1. */
function sum(left: number, right: number): number {
  const total = left + right;
  return Math.abs(total) < Math.abs(left) * negligiblePart ? 0 : total;
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new ErrorValue("#DIV/0!");
  return dividend / divisor;
}

/** @throws ErrorValue for 0 to the power of nothing or of less */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw new ErrorValue("#DIV/0!");
  if (base === 0 && exponent === 0) throw new ErrorValue("#NUM!");
  return base ** exponent;
}
