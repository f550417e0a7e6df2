import { toFifteenDigits } from "./number-text";
import { ErrorValue } from "./value";
import type { Scalar } from "./value";

const alphabet = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Below, at or above 0. Numbers come before text, text before FALSE and TRUE; capitals do not count, an empty cell is
 * what the other side makes of it. @throws ErrorValue
 */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof ErrorValue) throw left;
  if (right instanceof ErrorValue) throw right;
  const first = left ?? emptyLike(right);
  const second = right ?? emptyLike(left);
  if (typeof first === "string" && typeof second === "string") return compareText(first, second);
  if (typeof first === typeof second) return toFifteenDigits(Number(first)) - toFifteenDigits(Number(second));
  return rank(first) - rank(second);
}

function compareText(first: string, second: string): number {
  return first === second ? 0 : alphabet.compare(first, second);
}

function emptyLike(other: Scalar): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const typesInOrder = ["number", "string", "boolean"];

function rank(value: number | string | boolean): number {
  return typesInOrder.indexOf(typeof value);
}

/** The order of a sorted column: as compare, then errors, then empty cells, whichever way the sort goes. */
export function compareForSorting(left: Scalar, right: Scalar, direction: 1 | -1): number {
  const last = (cell: Scalar): number => (cell === null ? 2 : 0);
  if (left === null || right === null) return last(left) - last(right);
  const isError = (cell: Scalar): number => (cell instanceof ErrorValue ? 1 : 0);
  if (isError(left) + isError(right) > 0) return direction * (isError(left) - isError(right));
  return direction * compare(left, right);
}
