import type { TablePlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";

/** Headings and rows of a table as planned. Excel keeps one empty row in a table without rows. */
export function plannedArea({ headerRow, firstColumn, columns, rows }: TablePlan): Area {
  return { row: headerRow, column: firstColumn, rows: 1 + Math.max(1, rows.length), columns: columns.length };
}

/** The last row of a table as planned. */
export const lastPlannedRow = ({ headerRow, rows }: TablePlan): number => headerRow + Math.max(1, rows.length);
