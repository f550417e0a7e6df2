/** The size of a worksheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A block of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeSheet: Rect = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export function rectBetween(top: number, left: number, bottom: number, right: number): Rect {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function lastRow(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

export function lastColumn(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

export function isOnSheet(rect: Rect): boolean {
  const whole = [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger);
  const starts = rect.row >= 0 && rect.column >= 0 && rect.rows >= 1 && rect.columns >= 1;
  return whole && starts && lastRow(rect) < sheetRows && lastColumn(rect) < sheetColumns;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);
}

export function covers(outer: Rect, inner: Rect): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));
}

export function sameRect(one: Rect, other: Rect): boolean {
  return covers(one, other) && covers(other, one);
}

export function intersection(one: Rect, other: Rect): Rect | null {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return top <= bottom && left <= right ? rectBetween(top, left, bottom, right) : null;
}

export function boundingRect(one: Rect, other: Rect): Rect {
  return rectBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

/** What is left of a block when another is cut out of it: at most four blocks. */
export function without(rect: Rect, cut: Rect): readonly Rect[] {
  const hole = intersection(rect, cut);
  if (hole === null) {
    return [rect];
  }
  const pieces = [
    rectBetween(rect.row, rect.column, hole.row - 1, lastColumn(rect)),
    rectBetween(lastRow(hole) + 1, rect.column, lastRow(rect), lastColumn(rect)),
    rectBetween(hole.row, rect.column, lastRow(hole), hole.column - 1),
    rectBetween(hole.row, lastColumn(hole) + 1, lastRow(hole), lastColumn(rect)),
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
