import type { CellValue, TablePlan } from "../budget/plan/sheet-plan";
import type { MatchLevel } from "./row-matching";
import { comparable } from "./text";

interface Level {
  readonly headings: readonly string[];
  readonly onlyIfUnique?: boolean;
}

/** What tells a table's rows, strictest first. Tables that are not named here go by their first column. */
const levelsOfTable: Readonly<Record<string, readonly Level[]>> = {
  Cohort: [
    { headings: ["Person", "School", "Programme", "Intake"] },
    { headings: ["Person", "School", "Programme"] },
    { headings: ["Person", "Programme"], onlyIfUnique: true },
    { headings: ["Person", "School"], onlyIfUnique: true },
    { headings: ["Person"], onlyIfUnique: true },
  ],
  Schools: [{ headings: ["School"] }, { headings: ["URN"], onlyIfUnique: true }],
  Prices: [
    { headings: ["Kind", "Programme", "Intake", "Provider", "Price", "VAT wording", "Source"] },
    { headings: ["Kind", "Programme", "Intake", "Provider", "Price"] },
    { headings: ["Programme", "Provider", "Price"], onlyIfUnique: true },
    { headings: ["Provider", "Price"], onlyIfUnique: true },
  ],
  // Not by the cell that it is about: that moves.
  Checks: [{ headings: ["About", "Kind", "What to look at"] }],
};

/** Tables whose rows a plan takes over one by one. */
const keptInOrder: ReadonlySet<string> = new Set(["Cohort", "Schools"]);

type Row = readonly unknown[];

const separator = "\u0001";

function key(row: Row, columns: readonly number[]): string {
  const parts = columns.map((column) => comparable(row[column]));
  return parts.every((part) => part === "") ? "" : parts.join(separator);
}

/** Whether people keep the table: it has columns to fill in. Other tables are ours as a whole. */
export function isPeoplesTable({ columns }: TablePlan): boolean {
  return columns.some(({ style }) => style === "input");
}

/** The key by which a row of a table of ours is remembered. */
export function rowKey(table: TablePlan, row: Row): string {
  return key(row, namedLevels(table)[0]![0]);
}

type ColumnLevel = readonly [columns: readonly number[], onlyIfUnique: boolean];

function namedLevels(table: TablePlan): readonly ColumnLevel[] {
  const at = (heading: string): number => table.columns.findIndex((column) => column.heading === heading);
  const levels = (levelsOfTable[table.name] ?? []).map(({ headings, onlyIfUnique = false }): ColumnLevel => {
    return [headings.map(at).filter((column) => column >= 0), onlyIfUnique];
  });
  const known = levels.filter(([columns]) => columns.length > 0);
  return known.length > 0 ? known : [[[0], false]];
}

function levelsOf(table: TablePlan): readonly ColumnLevel[] {
  const constant = table.columns.flatMap((column, index) => {
    return column.style === "input" || (column.formula === undefined && column.live === undefined) ? [index] : [];
  });
  return [[constant, false], ...namedLevels(table)];
}

/**
 * The ways to tell which row of the workbook a row of the plan is. `rows` are the workbook's, with the plan's columns.
 * A plan that was worked out from the workbook itself has people and schools in the same order, but may spell them in
 * other words, such as a school's name for its URN; so those go by their place.
 */
export function matchLevels(table: TablePlan, rows: readonly Row[], isFromWorkbook: boolean): readonly MatchLevel[] {
  const planned: readonly (readonly CellValue[])[] = table.rows;
  const standing = rows.flatMap((row, index) => (row.every((cell) => comparable(cell) === "") ? [] : [index]));
  const inStep =
    isFromWorkbook &&
    keptInOrder.has(table.name) &&
    standing.length === planned.length &&
    planned.every((row, index) => comparable(row[0]) === comparable(rows[standing[index]!]![0]));
  if (inStep) {
    const inWorkbook = rows.map(() => "");
    standing.forEach((row, index) => (inWorkbook[row] = `row ${index}`));
    return [{ inWorkbook, inPlan: planned.map((_, index) => `row ${index}`), onlyIfUnique: false }];
  }
  return levelsOf(table).map(([columns, onlyIfUnique]) => ({
    inWorkbook: rows.map((row) => key(row, columns)),
    inPlan: planned.map((row) => key(row, columns)),
    onlyIfUnique,
  }));
}
