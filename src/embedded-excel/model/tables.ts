import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import { guardSheet } from "./protection";
import { intersection, lastColumn, rectBetween } from "./rect";
import type { Rect } from "./rect";
import { shiftCells } from "./shift-cells";
import { Table } from "./table";
import { columnFormula, fromRelative } from "./table-formulas";
import { tidyHeadings } from "./table-headings";
import { afterWriting } from "./writing";
import type { Workbook } from "./workbook";

/** Makes a table of a block. Without headings a row for them is put in above. */
export function addTable(area: Area, hasHeaders: boolean): Table {
  const { book, sheet } = area;
  guardSheet(sheet);
  refuseOverlap(book, area, null);
  const rect = hasHeaders ? area.rect : withRowForHeadings(area);
  const table = new Table(book.newId(), freeTableName(book), sheet, atLeastOneRow(rect));
  book.tables.push(table);
  tidyHeadings(book, table);
  afterWriting(book, sheet, table.rect);
  book.tell({ kind: "tableAdded", sheet, table, author: book.author });
  return table;
}

/** @throws HostError where a table or a name of the workbook has it already, or Excel would not take it */
export function renameTable(book: Workbook, table: Table, name: string): void {
  const lowered = name.toLowerCase();
  const taken = book.tables.some((other) => other !== table && other.name.toLowerCase() === lowered);
  if (taken || book.findName(name, null) !== null) {
    throw hostError("ItemAlreadyExists");
  }
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw hostError("InvalidArgument");
  }
  const old = table.name;
  table.name = name;
  book.changeFormulas((formula) => renameTableInFormula(formula, old, name));
  book.results.changed(null);
}

/** Gives the table another block; the headings stay where they are. New rows get the columns' formulas. */
export function resizeTable(book: Workbook, table: Table, rect: Rect): void {
  guardSheet(table.sheet);
  const overlaps = intersection(rect, table.rect) !== null;
  if (rect.row !== table.rect.row || rect.rows < 2 || !overlaps) {
    throw hostError("InvalidArgument");
  }
  refuseOverlap(book, { book, sheet: table.sheet, rect }, table);
  const before = table.rect;
  const formulas = columnFormulas(table);
  table.setRect(rect);
  tidyHeadings(book, table);
  fillColumnFormulas(table, formulas, rectBetween(before.row + before.rows, 0, rect.row + rect.rows - 1, 0), false);
  afterWriting(book, table.sheet, rect);
}

export function columnFormulas(table: Table): readonly (string | undefined)[] {
  return Array.from({ length: table.rect.columns }, (_, index) => columnFormula(table, index));
}

/** Writes the columns' formulas into new rows; cells that hold something keep it unless told otherwise. */
export function fillColumnFormulas(
  table: Table,
  formulas: readonly (string | undefined)[],
  rows: Pick<Rect, "row" | "rows">,
  overwrite: boolean,
): void {
  formulas.forEach((formula, index) => {
    const column = table.rect.column + index;
    for (let row = rows.row; formula !== undefined && row < rows.row + rows.rows; row++) {
      if (overwrite || table.sheet.cells.get(row, column) === undefined) {
        table.sheet.cells.set(row, column, { input: fromRelative(formula, row, column), isFormula: true });
      }
    }
  });
}

export function removeTable(book: Workbook, table: Table): void {
  book.tables = book.tables.filter((other) => other !== table);
  book.results.changed(null);
  book.tell({ kind: "tableDeleted", sheet: table.sheet, table, author: book.author });
}

function refuseOverlap(book: Workbook, { sheet, rect }: Area, own: Table | null): void {
  if (book.tablesOn(sheet).some((table) => table !== own && intersection(table.rect, rect) !== null)) {
    throw hostError("InvalidArgument", "A table can't overlap another table.");
  }
}

function withRowForHeadings({ book, sheet, rect }: Area): Rect {
  shiftCells(book, { sheet, kind: "insert", axis: "rows", rect: { ...rect, rows: 1 } });
  return { ...rect, rows: rect.rows + 1 };
}

function atLeastOneRow(rect: Rect): Rect {
  return rectBetween(rect.row, rect.column, rect.row + Math.max(2, rect.rows) - 1, lastColumn(rect));
}

function freeTableName(book: Workbook): string {
  for (let number = 1; ; number++) {
    if (book.findTable(`Table${number}`) === null) {
      return `Table${number}`;
    }
  }
}

function renameTableInFormula(formula: string, old: string, name: string): string {
  const outsideText = formula.split('"');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${escapeForPattern(old)}(?=\\[)`, "giu");
  return outsideText.map((part, index) => (index % 2 === 0 ? part.replace(pattern, name) : part)).join('"');
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
