import { sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import type { Sheet } from "../../embedded-excel/model/sheet";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const least: Extent = { rows: 200, columns: 26 };
const spare: Extent = { rows: 50, columns: 10 };

/**
 * How much of a sheet can be scrolled to: what is used, what is spilled, the selection, and some to spare. Typing an
 * address reaches the rest.
 */
export function extentOf(sheet: Sheet, spills: readonly Rect[], selection: Rect): Extent {
  const isWhole = selection.rows === sheetRows || selection.columns === sheetColumns;
  const used = sheet.usedRect(false);
  const blocks = [...spills, ...(isWhole ? [] : [selection]), ...(used === null ? [] : [used])];
  const rows = Math.max(least.rows, ...blocks.map((rect) => rect.row + rect.rows + spare.rows));
  const columns = Math.max(least.columns, ...blocks.map((rect) => rect.column + rect.columns + spare.columns));
  return { rows: Math.min(rows, sheetRows), columns: Math.min(columns, sheetColumns) };
}
