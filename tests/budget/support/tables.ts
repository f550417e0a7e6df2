import Papa from "papaparse";
import type { Budget, BudgetResult } from "../../../src/budget/budget";
import { workOutBudget } from "../../../src/budget/budget";
import type { CohortTables } from "../../../src/budget/cohort/cohort";
import type { Problem } from "../../../src/budget/cohort/column";
import type { BudgetLine } from "../../../src/budget/lines/budget-line";
import { readProjectFile } from "../../support/project";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export const staffHeadings = ["Person", "Role", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"];
export const schoolHeadings = [
  "School",
  "URN",
  "Setting",
  "Phase",
  "Pupils",
  "Listed",
  "SSAT member",
  "VAT recoverable",
  "Year basis",
  "Cover day rate",
];
export const priceHeadings = [
  "Kind",
  "Programme",
  "Intake",
  "Provider",
  "Price",
  "VAT charged",
  "Source",
  "Checked on",
];

/** A table with a heading row; what a row does not name is blank. Throws for a heading that is not there. */
export function tableOf(headings: readonly string[], rows: readonly Row[]): Cell[][] {
  for (const heading of rows.flatMap((row) => Object.keys(row))) {
    if (!headings.includes(heading)) throw new Error(`There is no heading ${heading}.`);
  }
  return [[...headings], ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))];
}

/** A state primary of 140 pupils about which everything is known; a day of cover costs £200. */
export const plainSchool: Row = {
  School: "Alder School",
  Setting: "State school",
  Phase: "Primary",
  Pupils: 140,
  Listed: "TRUE",
  "SSAT member": "TRUE",
  "VAT recoverable": "TRUE",
  "Year basis": "academy",
  "Cover day rate": 200,
};

export function cohortOf(staff: readonly Row[], schools: readonly Row[] = [{}], prices?: readonly Row[]): CohortTables {
  const tables = {
    staff: tableOf(staffHeadings, staff),
    schools: tableOf(
      schoolHeadings,
      schools.map((school) => ({ ...plainSchool, ...school })),
    ),
  };
  return prices === undefined ? tables : { ...tables, prices: tableOf(priceHeadings, prices) };
}

/** The budget of tables in which nothing is wrong. */
export function budgetOf(tables: CohortTables): Budget {
  const result = workOutBudget(tables);
  if ("budget" in result) return result.budget;
  throw new Error(result.problems.map(({ table, row, message }) => `${table} ${row}: ${message}`).join("\n"));
}

/** Everything that is wrong with tables; an empty list where nothing is. */
export function problemsOf(tables: CohortTables): readonly Problem[] {
  const result: BudgetResult = workOutBudget(tables);
  return "problems" in result ? result.problems : [];
}

/** The line of one person in one school. */
export function lineOf(person: Row, school: Row = {}, prices?: readonly Row[]): BudgetLine {
  return budgetOf(cohortOf([person], [school], prices)).lines[0]!;
}

/** The tables of an example cohort, as a plain CSV reader gives them. */
export function exampleTables(name: "primary" | "trust"): CohortTables {
  const read = (file: string): string[][] =>
    Papa.parse<string[]>(readProjectFile(`assets/examples/${name}/${file}.csv`).trimEnd(), { delimiter: "," }).data;
  const tables = { staff: read("staff"), schools: read("schools") };
  return name === "trust" ? { ...tables, prices: read("prices") } : tables;
}
