import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { CohortTables } from "../../../src/budget/cohort/cohort";
import { workOutBudget } from "../../../src/budget/budget";
import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
import { projectRoot } from "../../support/project";

export type Table = readonly (readonly unknown[])[];

/** An example cohort's tables as they come from its files. */
export function exampleTables(example: "primary" | "trust"): CohortTables {
  const read = (name: string): Table => {
    const text = readFileSync(join(projectRoot, "assets/examples", example, `${name}.csv`), "utf8");
    return Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;
  };
  const tables = { staff: read("staff"), schools: read("schools") };
  return example === "trust" ? { ...tables, prices: read("prices") } : tables;
}

/** The workbook plan of a cohort. */
export function planOf(tables: CohortTables): WorkbookPlan {
  const result = workOutBudget(tables);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return planWorkbook(result.budget);
}

export const examplePlan = (example: "primary" | "trust"): WorkbookPlan => planOf(exampleTables(example));
