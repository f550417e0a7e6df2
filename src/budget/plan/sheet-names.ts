import { columnLetters, quotedSheetName } from "./references";

/** The sheets of the workbook. */
export type SheetName = "Cohort budget" | "Schools" | "Prices" | "Summary" | "Checks" | "Sources";

/** The names of the tables that other sheets refer to. */
export const tableNames = { cohort: "Cohort", schools: "Schools", prices: "Prices" } as const;

/** A cell with its sheet, such as 'Cohort budget'!E12. */
export function cellReference(sheet: SheetName, row: number, column: number): string {
  return `${quotedSheetName(sheet)}!${columnLetters(column)}${row}`;
}

/** The same with dollar signs, as names want it. */
export function absoluteReference(sheet: SheetName, row: number, column: number): string {
  return `${quotedSheetName(sheet)}!$${columnLetters(column)}$${row}`;
}
