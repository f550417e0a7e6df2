import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import { guardContents } from "./protection";
import { grid, valueAt } from "./reading";
import { intersection } from "./rect";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { tidyHeadings } from "./table-headings";
import { typed } from "./typed-input";
import type { ReadText } from "./typed-input";
import type { Workbook } from "./workbook";

export const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A matrix of the block's own size; a single value stands for all its cells. @throws HostError for another shape */
export function matrixFor(rect: Rect, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    return () => value;
  }
  const rows = value as readonly unknown[];
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw hostError("InvalidArgument", wrongShape);
  }
  return (row, column) => (rows[row - rect.row] as readonly unknown[])[column - rect.column];
}

export interface WritingOptions {
  readonly read?: ReadText;
  /** Called once the cells stand there, before anything is worked out; answers the other blocks that it changed. */
  readonly follow?: () => readonly Rect[];
}

/** Writes values or formulas as if typed. null leaves a cell as it is, "" empties it. */
export function writeInputs(area: Area, value: unknown, { read, follow }: WritingOptions = {}): void {
  const { book, sheet, rect } = area;
  const input = matrixFor(rect, value);
  guardContents(sheet, rect);
  // The values of events cost a calculation of the whole workbook, so only those who ask for events pay for it.
  const single = rect.rows * rect.columns === 1 && book.isWatched;
  const before = single ? valueAt(book, sheet, rect.row, rect.column) : undefined;
  checkFormulas(area, input);
  grid(area, (row, column) => writeCell(sheet, row, column, input(row, column), read));
  const others = follow?.() ?? [];
  afterTyping(area);
  const after = single ? valueAt(book, sheet, rect.row, rect.column) : undefined;
  book.tell({
    kind: "edited",
    sheet,
    rect,
    changeType: "RangeEdited",
    author: book.author,
    ...(single ? { values: { before, after } } : {}),
  });
  for (const other of others) {
    book.tell({ kind: "edited", sheet, rect: other, changeType: "RangeEdited", author: book.author });
  }
}

/** Nothing is written where a formula is none. */
function checkFormulas(area: Area, input: (row: number, column: number) => unknown): void {
  const known = new Set<string>();
  grid(area, (row, column) => {
    const value = input(row, column);
    if (typeof value === "string" && value.startsWith("=") && value.length > 1 && !known.has(value)) {
      known.add(value);
      const problem = area.book.results.problemWith(value);
      if (problem !== null) {
        throw hostError("InvalidArgument", problem);
      }
    }
  });
}

/** Empties cells of what was typed; formats stay. */
export function clearInputs(area: Area): void {
  const { book, sheet, rect } = area;
  guardContents(sheet, rect);
  sheet.cells.clear(rect);
  sheet.hyperlinks.clear(rect);
  afterTyping(area);
  book.tell({ kind: "edited", sheet, rect, changeType: "RangeEdited", author: book.author });
}

/** What has to follow where more has changed than cells of a block: table headings, then calculation. */
export function afterWriting(book: Workbook, sheet: Sheet, rect: Rect): void {
  for (const table of tablesHeadedIn(book, sheet, rect)) {
    tidyHeadings(book, table);
  }
  book.results.changed(null);
}

/** The same where cells of the block hold something else and nothing besides has changed. */
export function afterTyping({ book, sheet, rect }: Area): void {
  if (tablesHeadedIn(book, sheet, rect).length > 0) {
    afterWriting(book, sheet, rect);
  } else {
    book.results.changed({ sheet, rect });
  }
}

function tablesHeadedIn(book: Workbook, sheet: Sheet, rect: Rect): readonly Table[] {
  return book.tablesOn(sheet).filter((table) => intersection(table.header, rect) !== null);
}

export function writeCell(sheet: Sheet, row: number, column: number, value: unknown, read?: ReadText): void {
  if (value === null || value === undefined) {
    return;
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw hostError("InvalidArgument");
  }
  const { numberFormat } = sheet.formats.at(row, column);
  const result = typed(value, numberFormat, read);
  sheet.cells.set(row, column, result.cell ?? undefined);
  if (result.numberFormat !== undefined && numberFormat === "General") {
    sheet.formats.set(row, column, { numberFormat: result.numberFormat });
  }
}
