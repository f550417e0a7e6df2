import { isFigure } from "../budget/plan/number-formats";
import { fontSizes } from "../budget/plan/palette";
import type { CellPlan, CellStyle, CellValue, SheetPlan, TablePlan } from "../budget/plan/sheet-plan";

const lineHeight = 15;
const usualFontSize = 11;
/** Running text is a little narrower than the digits that Excel counts a column's width in; bold headings are not. */
const textPerWidth = 1.19;
/** The digits' width that a table's cells keep free: the indent on the left, the margin on the right. */
const keptFree = 2;

const roomOf = (width: number): number => (width - keptFree) * textPerWidth;

/**
 * Heights in points for rows, by number from 1, that need more than one plain line: wrapped text and larger fonts.
 * Excel would find them by itself when it opens the file; LibreOffice and previewers do not.
 */
export function rowHeights(sheet: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    if (height > (heights.get(row) ?? lineHeight)) heights.set(row, height);
  };
  for (const cell of sheet.cells) raise(cell.row, cellHeight(cell, sheet.widths));
  for (const table of sheet.tables) {
    const wrapped = table.columns.flatMap((column, index) => (column.wrap ? [{ index, width: column.width }] : []));
    table.rows.forEach((values, index) => {
      const lines = wrapped.map((column) => linesIn(values[column.index] ?? null, roomOf(column.width)));
      raise(table.headerRow + 1 + index, lineHeight * Math.max(1, ...lines));
    });
    raise(table.headerRow, headingHeight(table));
  }
  return heights;
}

/**
 * The lines that the headings wrap to; under a heading that is aligned right, one more, where Excel draws the filter
 * buttons, which would cover the heading's end.
 */
function headingHeight({ columns }: TablePlan): number {
  const lines = columns.map(({ heading, width, format }) => {
    return linesIn(heading, width) + (isFigure(format) ? 1 : 0);
  });
  return lineHeight * Math.max(2, ...lines);
}

function cellHeight({ column, value, wrap, style = "label" }: CellPlan, widths: ReadonlyMap<number, number>): number {
  const width = widths.get(column);
  const room = wrap && width !== undefined ? roomOf(width) : Number.POSITIVE_INFINITY;
  return linesIn(value, room) * fontHeight(style);
}

function fontHeight(style: CellStyle): number {
  return lineHeight * Math.max(1, (fontSizes[style] ?? usualFontSize) / usualFontSize);
}

/** How many lines a text takes where this many characters stand side by side. */
function linesIn(value: CellValue, room: number): number {
  if (typeof value !== "string") return 1;
  return value.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  if (paragraph.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const joined = used === 0 ? word.length : used + 1 + word.length;
    const fits = joined <= room || used === 0;
    if (!fits) lines += 1;
    used = fits ? joined : word.length;
    const broken = Math.ceil(used / room) - 1;
    lines += broken;
    used -= broken * room;
  }
  return lines;
}
