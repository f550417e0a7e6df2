import { numberInText } from "./convert";
import type { Matrix, Scalar } from "./value";

/** Where each value of a range stands: positions count row by row from 0, in order. */
export interface ValueIndex {
  /** Cells that a lookup takes for that value: of its type, capitals aside. */
  readonly exactly: (value: number | string | boolean) => readonly number[];
  /** Cells that a criterion takes for it: a number also matches text that spells it. */
  readonly loosely: (value: number | string | boolean) => readonly number[];
}

const none: readonly number[] = [];
const indexes = new WeakMap<Matrix, ValueIndex>();

/** The index of a range, made once for each range read. */
export function valueIndex(range: Matrix): ValueIndex {
  const known = indexes.get(range);
  if (known !== undefined) return known;
  const made = indexOf(range);
  indexes.set(range, made);
  return made;
}

function indexOf(range: Matrix): ValueIndex {
  const exact = new Map<string | number | boolean, number[]>();
  const spelled = new Map<number, number[]>();
  let position = 0;
  for (const row of range) {
    for (const cell of row) {
      const key = keyOf(cell);
      if (key !== null) add(exact, key, position);
      const number = typeof cell === "string" ? numberInText(cell) : null;
      if (number !== null) add(spelled, number, position);
      position += 1;
    }
  }
  const exactly: ValueIndex["exactly"] = (value) => exact.get(keyOf(value) ?? value) ?? none;
  const loosely: ValueIndex["loosely"] = (value) => {
    const alsoText = typeof value === "number" ? spelled.get(value) : undefined;
    return alsoText === undefined ? exactly(value) : [...exactly(value), ...alsoText].sort((a, b) => a - b);
  };
  return { exactly, loosely };
}

function keyOf(cell: Scalar): string | number | boolean | null {
  if (typeof cell === "string") return cell.toLowerCase();
  return typeof cell === "object" ? null : cell;
}

function add<Key>(positions: Map<Key, number[]>, key: Key, position: number): void {
  const known = positions.get(key);
  if (known === undefined) positions.set(key, [position]);
  else known.push(position);
}
