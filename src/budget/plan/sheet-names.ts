/** The sheets of the workbook. */
export type SheetName = "Cohort budget" | "Schools" | "Prices" | "Summary" | "Checks" | "Sources";

/** The names of the tables that other sheets refer to. */
export const tableNames = { cohort: "Cohort", schools: "Schools", prices: "Prices" } as const;

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

/** A cell with its sheet, such as 'Cohort budget'!E12. */
export function cellReference(sheet: SheetName, row: number, column: number): string {
  return `'${sheet}'!${columnLetters(column)}${row}`;
}

/** The same with dollar signs, as names want it. */
export function absoluteReference(sheet: SheetName, row: number, column: number): string {
  return `'${sheet}'!$${columnLetters(column)}$${row}`;
}
