import type { TablePlan } from "./sheet-plan";

/** The letters of a column that counts from 1: 28 is AB. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const rest = (column - 1 - last) / 26;
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + last);
}

/** A sheet's name as formulas write it, always quoted: 'Head''s plan'. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The last row of a table as planned. Excel keeps one empty row in a table without rows. */
export function lastTableRow({ headerRow, rows }: TablePlan): number {
  return headerRow + Math.max(1, rows.length);
}
