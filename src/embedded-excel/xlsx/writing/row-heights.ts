import { plainFormat } from "../../model/cell-format";
import type { CellFormat } from "../../model/cell-format";
import { standardSizes } from "../../model/formatting";
import { resultAt } from "../../model/reading";
import type { SavingSheet } from "./saving";
import { textWidth } from "./text-width";
import { wrappedLines } from "./wrapped-lines";

/** What stays free beside a cell's text, in points: two pixels on each side and the gridline. */
const margins = 3.75;
const pointsPerIndent = 6.75;
/** 15 points at a size of 11, as Excel fits a row. */
const lineRatio = 15 / 11;
/** Excel's smallest step, one pixel. */
const step = 0.75;
const highest = 409.5;

/**
 * Heights in points, by row from 0, of rows that nobody has sized and that need more than the standard one: for wrapped
 * texts and larger fonts. Excel fits such rows by itself; other programs print them at the height that the file says.
 */
export function fittedHeights({ book, sheet }: SavingSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, column: number, format: CellFormat): void => {
    const fits = matters(format) && sheet.rows.get(row)?.size === undefined;
    const result = fits ? resultAt(book, sheet, row, column) : null;
    if (result === null || result === "") {
      return;
    }
    const width = sheet.columns.get(column)?.size ?? standardSizes.columns;
    const height = heightOf(typeof result === "string" ? result : "", format, width);
    if (height > (heights.get(row) ?? standardSizes.rows)) {
      heights.set(row, height);
    }
  };
  for (const [row, column, format] of sheet.formats.cells.entries()) {
    raise(row, column, format);
  }
  for (const [row, column] of sheet.cells.entries()) {
    if (sheet.formats.cells.get(row, column) === undefined) {
      raise(row, column, sheet.formats.at(row, column));
    }
  }
  return heights;
}

function matters({ wrapText, fontSize }: CellFormat): boolean {
  return wrapText || fontSize > plainFormat.fontSize;
}

/** Numbers and truths never wrap, whatever their format says. */
function heightOf(text: string, format: CellFormat, width: number): number {
  const room = width - margins - format.indentLevel * pointsPerIndent;
  const lines = format.wrapText && room > 0 ? wrappedLines(text, room, (part) => textWidth(part, format)) : 1;
  return Math.min(highest, Math.ceil((lines * format.fontSize * lineRatio) / step) * step);
}
