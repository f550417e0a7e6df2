import { plainFormat } from "../../embedded-excel/model/cell-format";
import type { CellFormat } from "../../embedded-excel/model/cell-format";
import { standardSizes } from "../../embedded-excel/model/formatting";
import { textAt } from "../../embedded-excel/model/reading";
import type { Sheet } from "../../embedded-excel/model/sheet";
import type { Workbook } from "../../embedded-excel/model/workbook";
import type { Lines } from "./lines";
import { linesNeeded } from "./measure";
import type { Measure } from "./measure";
import { fontPixels, toPixels } from "./pixels";

const lineHeightInEms = 1.364;
export const cellPadding = 3;
export const indentPixels = 9;
/** Excel's own limit, 409 points. */
const highest = toPixels(409);

/** Heights in pixels of rows that nobody has sized: as high as their largest font and their wrapped texts need. */
export function automaticHeights(
  book: Workbook,
  sheet: Sheet,
  columns: Lines,
  measure: Measure,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.formats.cells.each((row, column, format) => {
    if (matters(format) && sheet.rows.get(row)?.size === undefined) {
      const height = heightOf(book, sheet, { row, column, format, width: columns.size(column) }, measure);
      if (height > (heights.get(row) ?? standardHeight)) {
        heights.set(row, Math.min(height, highest));
      }
    }
  });
  return heights;
}

export const standardHeight = toPixels(standardSizes.rows);

export function lineHeight(fontPoints: number): number {
  return Math.round(toPixels(fontPoints) * lineHeightInEms);
}

function matters(format: CellFormat): boolean {
  return format.wrapText || format.fontSize > plainFormat.fontSize;
}

interface SizedCell {
  readonly row: number;
  readonly column: number;
  readonly format: CellFormat;
  readonly width: number;
}

function heightOf(book: Workbook, sheet: Sheet, cell: SizedCell, measure: Measure): number {
  const { row, column, format, width } = cell;
  const oneLine = lineHeight(format.fontSize);
  if (!format.wrapText || width === 0) {
    return oneLine;
  }
  const text = textAt(book, sheet, row, column);
  const pixels = fontPixels(format.fontSize);
  const inner = Math.max(1, width - 2 * cellPadding - format.indentLevel * indentPixels);
  return oneLine * lines(text, inner, pixels, format.bold, measure);
}

/**
 * Nearly all texts are as they were the last time the sheet was drawn. They are looked up as they are: a key made of
 * text and size would have to be made and read through for each cell.
 */
const knownLines = new WeakMap<Measure, Map<string, Map<string, number>>>();
const mostKnown = 100_000;

function lines(text: string, width: number, pixels: number, bold: boolean, measure: Measure): number {
  const sizes = knownLines.get(measure) ?? new Map<string, Map<string, number>>();
  knownLines.set(measure, sizes);
  const size = `${width}|${pixels}|${bold}`;
  const known = sizes.get(size) ?? new Map<string, number>();
  const count = known.get(text) ?? linesNeeded(text, width, (part) => measure(part, pixels, bold));
  sizes.set(size, known.size > mostKnown ? new Map() : known.set(text, count));
  return count;
}
