import { hostError } from "../protocol/host-error";
import { guardSheet } from "./protection";
import { lastRow, sheetRows } from "./rect";
import { isEmptyBlock, shiftCells } from "./shift-cells";
import type { Table } from "./table";
import { columnFormulas, fillColumnFormulas } from "./tables";
import { afterWriting, writeCell } from "./writing";
import type { Workbook } from "./workbook";

/**
 * Puts rows into a table, at the end without an index. Cells below the table move down where something is there.
 * Columns with a formula fill themselves where no value is given for them.
 */
export function addTableRows(
  book: Workbook,
  table: Table,
  index: number | null,
  values: readonly (readonly unknown[])[],
): void {
  guardSheet(table.sheet);
  const { body } = table;
  if (values.some((row) => row.length !== table.rect.columns)) {
    throw hostError("InvalidArgument");
  }
  if (index !== null && (!Number.isInteger(index) || index < -1 || index > body.rows)) {
    throw hostError("InvalidArgument");
  }
  const place = index === null || index === -1 ? body.rows : index;
  const formulas = columnFormulas(table);
  const added = { ...body, row: body.row + place, rows: values.length };
  makeRoom(book, table, added.row, added.rows);
  fillColumnFormulas(table, formulas, added, true);
  values.forEach((row, line) =>
    row.forEach((value, column) => writeCell(table.sheet, added.row + line, added.column + column, value)),
  );
  afterWriting(book, table.sheet, added);
  book.tell({ kind: "edited", sheet: table.sheet, rect: added, changeType: "RowInserted", author: book.author });
}

/** Takes rows out of a table by their places in it; cells below move up. One row always stays. */
export function deleteTableRows(book: Workbook, table: Table, indexes: readonly number[]): void {
  guardSheet(table.sheet);
  const descending = [...new Set(indexes)].sort((one, other) => other - one);
  if (descending.some((index) => !Number.isInteger(index) || index < 0 || index >= table.body.rows)) {
    throw hostError("InvalidArgument");
  }
  for (const index of descending) {
    const row = { ...table.body, row: table.body.row + index, rows: 1 };
    if (table.body.rows === 1) {
      table.sheet.cells.clear(row);
    } else {
      shiftCells(book, { sheet: table.sheet, kind: "delete", axis: "rows", rect: row });
    }
    book.tell({ kind: "edited", sheet: table.sheet, rect: row, changeType: "RowDeleted", author: book.author });
  }
  afterWriting(book, table.sheet, table.rect);
}

/** Shows or hides the row of totals under the body. */
export function showTotals(book: Workbook, table: Table, show: boolean): void {
  guardSheet(table.sheet);
  if (show === table.hasTotals) {
    return;
  }
  if (!show) {
    const totals = { ...table.rect, row: lastRow(table.rect), rows: 1 };
    shiftCells(book, { sheet: table.sheet, kind: "delete", axis: "rows", rect: totals });
    table.hasTotals = false;
    return;
  }
  makeRoom(book, table, lastRow(table.rect) + 1, 1);
  table.hasTotals = true;
  const row = lastRow(table.rect);
  const last = table.rect.columns - 1;
  writeCell(table.sheet, row, table.rect.column, "Total");
  if (last > 0) {
    writeCell(table.sheet, row, table.rect.column + last, `=SUBTOTAL(109,[${table.columnNames[last] ?? ""}])`);
  }
  afterWriting(book, table.sheet, table.rect);
}

/** Grows the table by rows; what stands below moves down only where it would be covered. */
function makeRoom(book: Workbook, table: Table, row: number, rows: number): void {
  const { sheet, rect } = table;
  const bodyEnd = lastRow(table.body);
  const below = { ...rect, row: lastRow(rect) + 1, rows: sheetRows - lastRow(rect) - 1 };
  const isAppended = row > lastRow(rect);
  if (!isAppended || !isEmptyBlock(sheet, below)) {
    shiftCells(book, { sheet, kind: "insert", axis: "rows", rect: { ...rect, row, rows } });
  }
  if (isAppended) {
    table.setRect({ ...rect, rows: rect.rows + rows });
  }
  if (row === bodyEnd + 1) {
    extendRules(table, bodyEnd, rows);
  }
}

/** Rules and formats that reach to the table's last row reach over the rows added below it. */
export function extendRules({ sheet, rect }: Table, oldLast: number, rows: number): void {
  const grow = (block: typeof rect) => {
    const inTable = block.column >= rect.column && block.column + block.columns <= rect.column + rect.columns;
    const reaches = inTable && block.row > rect.row && lastRow(block) === oldLast;
    return reaches ? { ...block, rows: block.rows + rows } : block;
  };
  sheet.validations.moveAll(grow);
  sheet.conditionalFormats.moveAll(grow);
  for (const [, column, format] of [...sheet.formats.cells.within({ ...rect, row: oldLast, rows: 1 })]) {
    for (let row = oldLast + 1; row <= oldLast + rows; row++) {
      sheet.formats.cells.set(row, column, format);
    }
  }
}
