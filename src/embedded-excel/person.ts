import { findArea } from "./model/find-area";
import { valueAt, grid, formulaAt, textAt } from "./model/reading";
import { guardSheet } from "./model/protection";
import { sheetColumns, sheetRows } from "./model/rect";
import { shiftCells } from "./model/shift-cells";
import { sortRows } from "./model/sort";
import type { Table } from "./model/table";
import { tidyHeadings } from "./model/table-headings";
import { addTableRows, deleteTableRows } from "./model/table-rows";
import type { Workbook } from "./model/workbook";
import { typeInputs } from "./model/typing";
import { clearInputs } from "./model/writing";

type Value = string | number | boolean;

/** What somebody at the grid can do; addresses such as "Data!A1:B2", or on the active sheet. */
export class Person {
  constructor(private readonly book: Workbook) {}

  /** Types a value or formula into every cell, or a matrix into a block of its size; see `typeInputs`. */
  type(address: string, value: Value | readonly (readonly Value[])[]): void {
    typeInputs(this.area(address), value);
  }

  clear(address: string): void {
    clearInputs(this.area(address));
  }

  /** Values as they stand; custom functions that have not answered show #BUSY!. */
  values(address: string): readonly (readonly Value[])[] {
    const area = this.area(address);
    return grid(area, (row, column) => valueAt(area.book, area.sheet, row, column));
  }

  formulas(address: string): readonly (readonly Value[])[] {
    const area = this.area(address);
    return grid(area, (row, column) => formulaAt(area.book, area.sheet, row, column));
  }

  /** Cells as the grid shows them. */
  texts(address: string): readonly (readonly string[])[] {
    const area = this.area(address);
    return grid(area, (row, column) => textAt(area.book, area.sheet, row, column));
  }

  /** Puts whole rows in above a row, which counts from 1. */
  insertRows(sheetName: string, row: number, count = 1): void {
    this.shiftRows("insert", sheetName, row, count);
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.shiftRows("delete", sheetName, row, count);
  }

  /** Puts whole columns in before a column, which counts from 1. */
  insertColumns(sheetName: string, column: number, count = 1): void {
    this.shiftColumns("insert", sheetName, column, count);
  }

  deleteColumns(sheetName: string, column: number, count = 1): void {
    this.shiftColumns("delete", sheetName, column, count);
  }

  addTableRows(table: string, rows: readonly (readonly (Value | null)[])[], index: number | null = null): void {
    addTableRows(this.book, this.table(table), index, rows);
  }

  /** Rows count from 0, the first under the headings. */
  deleteTableRows(table: string, rows: readonly number[]): void {
    deleteTableRows(this.book, this.table(table), rows);
  }

  sortTable(name: string, heading: string, ascending = true): void {
    const table = this.table(name);
    const key = table.columnNames.indexOf(heading);
    sortRows({ book: this.book, sheet: table.sheet, rect: table.body }, [{ key, ascending }]);
  }

  protect(sheetName: string, password?: string): void {
    this.book.sheet(sheetName).protection = { options: {}, password };
  }

  unprotect(sheetName: string): void {
    this.book.sheet(sheetName).protection = null;
  }

  private shiftRows(kind: "insert" | "delete", sheetName: string, row: number, count: number): void {
    const sheet = this.book.sheet(sheetName);
    guardSheet(sheet);
    const rect = { row: row - 1, column: 0, rows: count, columns: sheetColumns };
    shiftCells(this.book, { sheet, kind, axis: "rows", rect });
    const changeType = kind === "insert" ? "RowInserted" : "RowDeleted";
    this.book.tell({ kind: "edited", sheet, rect, changeType, author: this.book.author });
  }

  private shiftColumns(kind: "insert" | "delete", sheetName: string, column: number, count: number): void {
    const sheet = this.book.sheet(sheetName);
    guardSheet(sheet);
    const rect = { row: 0, column: column - 1, rows: sheetRows, columns: count };
    shiftCells(this.book, { sheet, kind, axis: "columns", rect });
    this.book.tablesOn(sheet).forEach((table) => tidyHeadings(this.book, table));
    const changeType = kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
    this.book.tell({ kind: "edited", sheet, rect, changeType, author: this.book.author });
  }

  private area(address: string) {
    return findArea(this.book, this.book.active, address);
  }

  private table(name: string): Table {
    const table = this.book.findTable(name);
    if (table === null) {
      throw new Error(`No table "${name}". There are: ${this.book.tables.map((own) => own.name).join(", ")}.`);
    }
    return table;
  }
}
