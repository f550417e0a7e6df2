import { columnLetters, lastTableRow, quotedSheetName } from "../budget/plan/references";
import type { TablePlan } from "../budget/plan/sheet-plan";

/** A cell by row and column, both from 1: (12, 5) is E12. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Headings and rows of a table, such as A5:H12. */
export function tableRange(table: TablePlan): string {
  const lastColumn = table.firstColumn + table.columns.length - 1;
  return `${cellAddress(table.headerRow, table.firstColumn)}:${cellAddress(lastTableRow(table), lastColumn)}`;
}

/** The cells of one column of a table, without its heading; `index` counts from 0. */
export function columnRange(table: TablePlan, index: number): string {
  const column = table.firstColumn + index;
  return `${cellAddress(table.headerRow + 1, column)}:${cellAddress(lastTableRow(table), column)}`;
}

/** The same cells as other sheets refer to them, such as 'Schools'!$A$6:$A$40. */
export function columnReference(sheet: string, table: TablePlan, index: number): string {
  const letters = columnLetters(table.firstColumn + index);
  return `${quotedSheetName(sheet)}!$${letters}$${table.headerRow + 1}:$${letters}$${lastTableRow(table)}`;
}
