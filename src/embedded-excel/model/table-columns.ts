import { hostError } from "../protocol/host-error";
import { guardSheet } from "./protection";
import { isEmptyBlock, shiftCells } from "./shift-cells";
import type { Table } from "./table";
import { tidyHeadings } from "./table-headings";
import { afterWriting, matrixFor, writeCell } from "./writing";
import { sheetColumns } from "./rect";
import type { Workbook } from "./workbook";

export interface NewColumn {
  /** Place in the table; null for the end. */
  readonly index: number | null;
  /** Heading and rows, or null. */
  readonly values: readonly (readonly unknown[])[] | null;
  readonly name: string | null;
}

/** Puts a column into a table; cells to its right move where something is there. Answers its place. */
export function addTableColumn(book: Workbook, table: Table, { index, values, name }: NewColumn): number {
  guardSheet(table.sheet);
  const { sheet, rect } = table;
  const place = index === null || index === -1 ? rect.columns : index;
  if (!Number.isInteger(place) || place < 0 || place > rect.columns) {
    throw hostError("InvalidArgument");
  }
  const column = { ...rect, column: rect.column + place, columns: 1 };
  const input = matrixFor(column, values);
  const end = rect.column + rect.columns;
  const isFree = place === rect.columns && isEmptyBlock(sheet, { ...rect, column: end, columns: sheetColumns - end });
  if (!isFree) {
    shiftCells(book, { sheet, kind: "insert", axis: "columns", rect: column });
  }
  if (table.rect.columns === rect.columns) {
    table.rect = { ...table.rect, column: rect.column, columns: rect.columns + 1 };
    table.addColumnId(place);
  }
  for (let row = rect.row; values !== null && row < rect.row + rect.rows; row++) {
    writeCell(sheet, row, column.column, input(row, column.column));
  }
  writeCell(sheet, rect.row, column.column, name);
  tidyHeadings(book, table);
  afterWriting(book, sheet, column);
  return place;
}

/** Takes a column out of a table; cells to its right move left. */
export function deleteTableColumn(book: Workbook, table: Table, index: number): void {
  guardSheet(table.sheet);
  if (table.rect.columns === 1) {
    throw hostError("InvalidOperation");
  }
  const rect = { ...table.rect, column: table.rect.column + index, columns: 1 };
  shiftCells(book, { sheet: table.sheet, kind: "delete", axis: "columns", rect });
  tidyHeadings(book, table);
  afterWriting(book, table.sheet, table.rect);
}
