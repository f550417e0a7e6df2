import { lastColumn, lastRow, rectBetween, sheetColumns, sheetRows, wholeSheet } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The selected block, its active cell, and the corner that moves when the selection grows. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
  readonly rect: Rect;
}

export function selectCell(row: number, column: number): Selection {
  const active = { row, column };
  return { active, end: active, rect: { ...active, rows: 1, columns: 1 } };
}

/** The block between the active cell and another; whole rows or columns stay whole. */
export function extendTo({ active, rect }: Selection, end: Place): Selection {
  const block = between(active, end);
  const wholeRows = rect.columns === sheetColumns;
  const wholeColumns = rect.rows === sheetRows;
  return {
    active,
    end,
    rect: {
      row: wholeColumns ? 0 : block.row,
      rows: wholeColumns ? sheetRows : block.rows,
      column: wholeRows ? 0 : block.column,
      columns: wholeRows ? sheetColumns : block.columns,
    },
  };
}

export function selectRows(first: number, last: number): Selection {
  const rows = between({ row: first, column: 0 }, { row: last, column: 0 });
  return { active: { row: first, column: 0 }, end: { row: last, column: 0 }, rect: { ...rows, columns: sheetColumns } };
}

export function selectColumns(first: number, last: number): Selection {
  const columns = between({ row: 0, column: first }, { row: 0, column: last });
  return { active: { row: 0, column: first }, end: { row: 0, column: last }, rect: { ...columns, rows: sheetRows } };
}

export function selectAll({ active }: Selection): Selection {
  return { active, end: active, rect: wholeSheet };
}

/** A block as others select it: its first cell is the active one. */
export function selectRect(rect: Rect): Selection {
  const isWhole = rect.rows === sheetRows || rect.columns === sheetColumns;
  const end = isWhole ? rect : { row: lastRow(rect), column: lastColumn(rect) };
  return { active: { row: rect.row, column: rect.column }, end: { row: end.row, column: end.column }, rect };
}

/** Where Enter and Tab go: on through a selected block, row by row or column by column, or to the next cell. */
export function step(selection: Selection, axis: "row" | "column", by: 1 | -1): Selection {
  const { rect, active } = selection;
  if (rect.rows * rect.columns === 1) {
    const row = axis === "row" ? clamp(active.row + by, sheetRows) : active.row;
    const column = axis === "column" ? clamp(active.column + by, sheetColumns) : active.column;
    return selectCell(row, column);
  }
  const down = active.row - rect.row;
  const across = active.column - rect.column;
  const place = axis === "row" ? across * rect.rows + down : down * rect.columns + across;
  const count = rect.rows * rect.columns;
  const next = (place + by + count) % count;
  const [row, column] =
    axis === "row"
      ? [next % rect.rows, Math.floor(next / rect.rows)]
      : [Math.floor(next / rect.columns), next % rect.columns];
  return { ...selection, active: { row: rect.row + row, column: rect.column + column } };
}

export function between(one: Place, other: Place): Rect {
  return rectBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row, other.row),
    Math.max(one.column, other.column),
  );
}

export function clamp(line: number, count: number): number {
  return Math.max(0, Math.min(count - 1, line));
}
