/** What deciding over an overflow needs to know of a row. */
export interface OverflowRow {
  readonly isEmpty: (column: number) => boolean;
  readonly width: (column: number) => number;
  readonly lastColumn: number;
}

export interface Overflow {
  readonly left: number;
  readonly right: number;
}

/** A text reaches over this many columns at most; more are never in view together. */
const farthest = 60;

/** How many pixels of empty neighbours a text that is too long for its cell may cover on either side. */
export function overflow(row: OverflowRow, column: number, align: string): Overflow {
  const towards = (step: 1 | -1) => {
    let pixels = 0;
    for (let distance = 1; distance <= farthest; distance++) {
      const neighbour = column + step * distance;
      if (neighbour < 0 || neighbour > row.lastColumn || !row.isEmpty(neighbour)) {
        break;
      }
      pixels += row.width(neighbour);
    }
    return pixels;
  };
  const toRight = align === "left" || align === "center";
  const toLeft = align === "right" || align === "center";
  return { left: toLeft ? towards(-1) : 0, right: toRight ? towards(1) : 0 };
}

/** The nearest cell before a column whose text may reach into it; null where there is none. */
export function reachesInto(row: OverflowRow, column: number): number | null {
  for (let left = column - 1; left >= Math.max(0, column - farthest); left--) {
    if (!row.isEmpty(left)) {
      return left;
    }
  }
  return null;
}
