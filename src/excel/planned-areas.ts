import { lastTableRow } from "../budget/plan/references";
import type { TablePlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";

/** Headings and rows of a table as planned. */
export function plannedArea(table: TablePlan): Area {
  const { headerRow: row, firstColumn: column, columns } = table;
  return { row, column, rows: lastTableRow(table) - row + 1, columns: columns.length };
}
