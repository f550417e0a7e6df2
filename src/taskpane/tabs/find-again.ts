/** A row, and what was seen in it, by which it is found again where rows have moved. */
export interface Seen<Values extends object> {
  readonly row: number;
  readonly values: Values;
}

/** What a row is known by where no row says just what was seen. */
export interface KnownBy<Values extends object> {
  /** In its own place, where it may have been changed. */
  readonly here: readonly (keyof Values)[];
  /** In another, where there has to be no other like it. */
  readonly elsewhere: readonly (keyof Values)[];
}

/** The row that says just what was seen: the same one while it does, else another. null for none. */
export function findSame<Values extends object>(
  rows: number,
  valuesOf: (row: number) => Values,
  { row, values }: Seen<Values>,
): number | null {
  const every = Object.keys(values) as (keyof Values)[];
  const saysSo = (other: number): boolean => saysTheSame(valuesOf(other), values, every);
  if (row > 1 && row <= rows && saysSo(row)) return row;
  return rowsBelowHeadings(rows).find(saysSo) ?? null;
}

/**
 * The row in which something was seen, after the sheet may have been sorted, or rows deleted or changed: the row that
 * says just the same, else the same row or the only other one that `knownBy` knows it by. null where there is none.
 */
export function findAgain<Values extends object>(
  rows: number,
  valuesOf: (row: number) => Values,
  seen: Seen<Values>,
  knownBy: KnownBy<Values>,
): number | null {
  const { row, values } = seen;
  const same = findSame(rows, valuesOf, seen);
  if (same !== null) return same;
  if (knownBy.here.every((key) => values[key] === null)) return null;
  if (row > 1 && row <= rows && saysTheSame(valuesOf(row), values, knownBy.here)) return row;
  const alike = rowsBelowHeadings(rows).filter((other) => saysTheSame(valuesOf(other), values, knownBy.elsewhere));
  return alike.length === 1 ? alike[0]! : null;
}

function saysTheSame<Values extends object>(one: Values, other: Values, keys: readonly (keyof Values)[]): boolean {
  return keys.every((key) => one[key] === other[key]);
}

function rowsBelowHeadings(rows: number): readonly number[] {
  return Array.from({ length: Math.max(0, rows - 1) }, (_, index) => index + 2);
}
