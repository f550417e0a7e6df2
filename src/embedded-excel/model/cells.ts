import { boundingRect, contains, lastColumn, lastRow, rectBetween, sheetColumns } from "./rect";
import type { Rect } from "./rect";

/** What was typed into a cell. A formula keeps its "="; text that starts with "=" is no formula. */
export interface Cell {
  readonly input: string | number | boolean;
  readonly isFormula: boolean;
  /** What a file said that a formula comes to, of which something cannot be worked out here; it stays that. */
  readonly cached?: string | number | boolean;
}

export function cellKey(row: number, column: number): number {
  return row * sheetColumns + column;
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / sheetColumns), column: key % sheetColumns };
}

/** Values by cell, of which most have none. */
export class Sparse<T> {
  private values = new Map<number, T>();
  /** The block that holds all values, null for none; undefined where it has to be looked for. */
  private known: Rect | null | undefined = null;

  get(row: number, column: number): T | undefined {
    return this.values.get(cellKey(row, column));
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined) {
      if (this.values.delete(cellKey(row, column)) && this.isOnEdge(row, column)) {
        this.known = undefined;
      }
    } else {
      this.values.set(cellKey(row, column), value);
      this.grow(row, column);
    }
  }

  /** The smallest block that holds all values; null where there are none. */
  get bounds(): Rect | null {
    if (this.known === undefined) {
      this.known = null;
      for (const key of this.values.keys()) {
        const { row, column } = placeOf(key);
        this.grow(row, column);
      }
    }
    return this.known;
  }

  /** The smallest block that holds the values of a part; null where it has none. */
  boundsWithin(part: Rect): Rect | null {
    let bounds: Rect | null = null;
    for (const [row, column] of this.within(part)) {
      const cell = { row, column, rows: 1, columns: 1 };
      bounds = bounds === null ? cell : boundingRect(bounds, cell);
    }
    return bounds;
  }

  get size(): number {
    return this.values.size;
  }

  *entries(): Generator<readonly [row: number, column: number, value: T]> {
    for (const [key, value] of this.values) {
      const { row, column } = placeOf(key);
      yield [row, column, value];
    }
  }

  /** Visits every value, without making anything for it. */
  each(visit: (row: number, column: number, value: T) => void): void {
    this.values.forEach((value, key) => visit(Math.floor(key / sheetColumns), key % sheetColumns, value));
  }

  /** The filled cells of a block; looks at whichever is fewer, the block's cells or those that are filled. */
  *within(rect: Rect): Generator<readonly [row: number, column: number, value: T]> {
    if (rect.rows * rect.columns > this.values.size) {
      for (const entry of this.entries()) {
        if (contains(rect, entry[0], entry[1])) {
          yield entry;
        }
      }
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const value = this.get(row, column);
        if (value !== undefined) {
          yield [row, column, value];
        }
      }
    }
  }

  clear(rect: Rect): void {
    for (const [row, column] of [...this.within(rect)]) {
      this.set(row, column, undefined);
    }
  }

  /** Puts every value where `move` says; null drops it. */
  moveAll(move: (row: number, column: number) => { readonly row: number; readonly column: number } | null): void {
    const moved = new Map<number, T>();
    for (const [row, column, value] of this.entries()) {
      const place = move(row, column);
      if (place !== null) {
        moved.set(cellKey(place.row, place.column), value);
      }
    }
    this.values = moved;
    this.known = undefined;
  }

  /** Remembers all values; what is answered puts them back. */
  remember(): () => void {
    const values = new Map(this.values);
    return () => {
      this.values = new Map(values);
      this.known = undefined;
    };
  }

  private grow(row: number, column: number): void {
    const { known } = this;
    if (known === null) {
      this.known = { row, column, rows: 1, columns: 1 };
    } else if (known !== undefined && !contains(known, row, column)) {
      this.known = rectBetween(
        Math.min(known.row, row),
        Math.min(known.column, column),
        Math.max(lastRow(known), row),
        Math.max(lastColumn(known), column),
      );
    }
  }

  private isOnEdge(row: number, column: number): boolean {
    const { known } = this;
    return (
      known != null &&
      (row === known.row || row === lastRow(known) || column === known.column || column === lastColumn(known))
    );
  }
}
