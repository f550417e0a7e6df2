import { CellError, toFifteenDigits, toNumber, toText } from "./values";
import type { Scalar } from "./values";

type Binary = (left: Scalar, right: Scalar) => Scalar;

/** Excel's operators between two cells. They throw a CellError where a cell is no operand. */
export const binaryOperators: Readonly<Record<string, Binary>> = {
  "+": (left, right) => sum(toNumber(left), toNumber(right)),
  "-": (left, right) => sum(toNumber(left), -toNumber(right)),
  "*": (left, right) => toNumber(left) * toNumber(right),
  "/": (left, right) => quotient(toNumber(left), toNumber(right)),
  "^": (left, right) => power(toNumber(left), toNumber(right)),
  "&": (left, right) => toText(left) + toText(right),
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">": (left, right) => compare(left, right) > 0,
  ">=": (left, right) => compare(left, right) >= 0,
};

/** Excel's operators on one cell. A plus sign leaves text as it is. */
export const unaryOperators: Readonly<Record<string, (cell: Scalar) => Scalar>> = {
  "+": (cell) => cell,
  "-": (cell) => -toNumber(cell),
  "%": (cell) => toNumber(cell) / 100,
};

const negligiblePart = 2 ** -49;

/** A difference that is only the error of binary fractions is 0, as in Excel: 0.3-0.2-0.1. */
function sum(left: number, right: number): number {
  const total = left + right;
  return Math.abs(total) < Math.abs(left) * negligiblePart ? 0 : total;
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new CellError("#DIV/0!");
  return dividend / divisor;
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw new CellError("#DIV/0!");
  if (base === 0 && exponent === 0) throw new CellError("#NUM!");
  return base ** exponent;
}

const alphabet = new Intl.Collator("en", { sensitivity: "accent" });

/** Below, at or above 0. Numbers come before text, text before FALSE and TRUE; capitals do not count. */
function compare(left: Scalar, right: Scalar): number {
  if (left instanceof CellError) throw left;
  if (right instanceof CellError) throw right;
  const first = left ?? emptyLike(right);
  const second = right ?? emptyLike(left);
  if (typeof first === "string" && typeof second === "string") return alphabet.compare(first, second);
  if (typeof first === typeof second) return toFifteenDigits(Number(first)) - toFifteenDigits(Number(second));
  return rank(first) - rank(second);
}

function emptyLike(other: Scalar): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
