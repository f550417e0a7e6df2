import { compare } from "../values/compare";
import { hasWildcard, wildcardPattern } from "../values/criteria";
import { ErrorValue } from "../values/value";
import type { Matrix, Scalar } from "../values/value";
import { valueIndex } from "../values/value-index";

/** Where a lookup in one row or column ends up: its position from 0, -1 for nowhere. */
export type FindPosition = (sought: Scalar, range: Matrix) => number;

/** The first cell that equals it; text may have wildcards. An empty value is 0. */
export const firstEqual: FindPosition = (sought, range) => {
  const value = given(sought) ?? 0;
  if (typeof value === "string" && hasWildcard(value)) {
    const pattern = wildcardPattern(value);
    return range.flat().findIndex((cell) => typeof cell === "string" && pattern.test(cell));
  }
  return valueIndex(range).exactly(value)[0] ?? -1;
};

/** The last cell that is not greater, in a range that rises. */
export const lastNotAbove: FindPosition = (sought, range) => {
  const value = given(sought) ?? 0;
  return range.flat().findLastIndex((cell) => isComparable(cell, value) && compare(cell, value) <= 0);
};

/** The last cell before those that are less, in a range that falls. */
export const lastNotBelow: FindPosition = (sought, range) => {
  const value = given(sought) ?? 0;
  const cells = range.flat();
  const less = cells.findIndex((cell) => isComparable(cell, value) && compare(cell, value) < 0);
  const before = less < 0 ? cells : cells.slice(0, less);
  return before.findLastIndex((cell) => isComparable(cell, value));
};

/** The cell that equals it without wildcards, from the start or from the end; an empty value finds an empty cell. */
export function sameValue(sought: Scalar, range: Matrix, fromEnd: boolean): number {
  const value = given(sought);
  const same = value === null ? positionsOf(range, (cell) => cell === null) : valueIndex(range).exactly(value);
  return (fromEnd ? same.at(-1) : same[0]) ?? -1;
}

/** The cell nearest to it on that side (-1 below, 1 above), wherever it stands. */
export function nearest(sought: Scalar, range: Matrix, side: -1 | 1, fromEnd: boolean): number {
  const value = given(sought) ?? 0;
  let best = -1;
  let bestCell: Scalar = null;
  range.flat().forEach((cell, position) => {
    if (!isComparable(cell, value) || side * compare(cell, value) < 0) return;
    const order = best < 0 ? -1 : side * compare(cell, bestCell);
    if (order < 0 || (order === 0 && fromEnd)) [best, bestCell] = [position, cell];
  });
  return best;
}

function given(sought: Scalar): string | number | boolean | null {
  if (sought instanceof ErrorValue) throw sought;
  return sought;
}

function isComparable(cell: Scalar, value: Scalar): boolean {
  return cell !== null && typeof cell === typeof value;
}

function positionsOf(range: Matrix, test: (cell: Scalar) => boolean): readonly number[] {
  return range.flat().flatMap((cell, position) => (test(cell) ? [position] : []));
}
