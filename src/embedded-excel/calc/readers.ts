import type { FormulaCell } from "./formula-cell";
import type { KnownRange } from "./known-range";
import { cellKey } from "./sheet-cells";
import type { SheetCells } from "./sheet-cells";
import type { Reference } from "./values/value";

/** Keeps in mind that a formula has read a cell. */
export function noteCell({ cellReaders }: SheetCells, row: number, column: number, reader: FormulaCell): void {
  const key = cellKey(row, column);
  const readers = cellReaders.get(key);
  if (readers === undefined) cellReaders.set(key, [reader]);
  else if (readers.at(-1) !== reader) readers.push(reader);
}

/** Keeps in mind that a formula, or one without a cell, has read a block. */
export function noteRange({ ranges }: SheetCells, area: Reference, reader: FormulaCell | null): KnownRange {
  const key = `${area.top},${area.left},${area.bottom},${area.right}`;
  let range = ranges.get(key);
  if (range === undefined) {
    range = { area, rows: null, isBusy: false, readers: new Set() };
    ranges.set(key, range);
  }
  if (reader !== null) range.readers.add(reader);
  return range;
}

/** The formulas that have read a single cell of a block. They are forgotten, since they will read again. */
export function takeCellReaders({ cellReaders }: SheetCells, block: Reference): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const key = cellKey(row, column);
      for (const reader of cellReaders.get(key) ?? []) found.push(reader);
      cellReaders.delete(key);
    }
  }
  return found;
}

/** The blocks of that kind that formulas have read. They are forgotten. */
export function takeRanges({ ranges }: SheetCells, isMeant: (area: Reference) => boolean): readonly KnownRange[] {
  const found: KnownRange[] = [];
  for (const [key, range] of ranges) {
    if (!isMeant(range.area)) continue;
    found.push(range);
    ranges.delete(key);
  }
  return found;
}

export function overlap(one: Reference, other: Reference): boolean {
  const isBeside = one.right < other.left || other.right < one.left;
  return !isBeside && one.top <= other.bottom && other.top <= one.bottom;
}
