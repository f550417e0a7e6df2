import type { Cell } from "../../embedded-excel/model/cells";
import type { CellFormat } from "../../embedded-excel/model/cell-format";
import type { Rect } from "../../embedded-excel/model/rect";
import type { Hyperlink, Sheet } from "../../embedded-excel/model/sheet";
import type { Workbook } from "../../embedded-excel/model/workbook";
import { afterTyping } from "../../embedded-excel/model/writing";

interface CellContents {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly format: CellFormat | undefined;
  readonly link: Hyperlink | undefined;
}

/** The cells of a block that hold anything: what was typed, how it looks, where it links to. */
export type Contents = readonly CellContents[];

export function contentsOf(sheet: Sheet, rect: Rect): Contents {
  const places = new Map<string, readonly [number, number]>();
  for (const sparse of [sheet.cells, sheet.formats.cells, sheet.hyperlinks]) {
    for (const [row, column] of sparse.within(rect)) {
      places.set(`${row},${column}`, [row, column]);
    }
  }
  return [...places.values()].map(([row, column]) => ({
    row,
    column,
    cell: sheet.cells.get(row, column),
    format: sheet.formats.cells.get(row, column),
    link: sheet.hyperlinks.get(row, column),
  }));
}

/** Puts a block back to what it held. */
export function writeContents(book: Workbook, sheet: Sheet, rect: Rect, contents: Contents): void {
  sheet.cells.clear(rect);
  sheet.formats.cells.clear(rect);
  sheet.hyperlinks.clear(rect);
  for (const { row, column, cell, format, link } of contents) {
    sheet.cells.set(row, column, cell);
    sheet.formats.cells.set(row, column, format);
    sheet.hyperlinks.set(row, column, link);
  }
  afterTyping({ book, sheet, rect });
  book.tell({ kind: "edited", sheet, rect, changeType: "RangeEdited", author: "person" });
}
