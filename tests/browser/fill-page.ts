import type { CohortTables } from "../../src/budget/cohort/cohort";
import { workOutBudget } from "../../src/budget/budget";
import { planWorkbook } from "../../src/budget/plan/workbook";
import type { WorkbookPlan } from "../../src/budget/plan/sheet-plan";
import { fillWorkbook } from "../../src/excel/fill-workbook";
import type { FillAnswer, FillOptions } from "../../src/excel/fill-workbook";
import { fixFigures } from "../../src/excel/fix-figures";
import { readCohortTables } from "../excel/support/read-cohort-tables";
import { shareCopy } from "../../src/excel/share-copy";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

/** The core and the fill as a page has them; in tests the global `fillPage`. */
export interface FillPage {
  readonly fill: (tables: CohortTables, options?: FillOptions) => Promise<FillAnswer>;
  readonly refill: () => Promise<FillAnswer>;
  /** The cohort as it is read back from the workbook. */
  readonly readTables: () => Promise<CohortTables>;
  readonly fixFigures: () => Promise<number | null>;
  /** Answers the bytes that were shared, in base64. */
  readonly share: () => Promise<string>;
}

export { fixFigures };

export async function fill(tables: CohortTables, options: FillOptions = {}): Promise<FillAnswer> {
  return fillWorkbook(planOf(tables), options);
}

export async function refill(): Promise<FillAnswer> {
  return fillWorkbook(await planOfWorkbook(), { rowsFrom: "workbook" });
}

export async function share(): Promise<string> {
  const bytes = await writeWorkbook(await planOfWorkbook());
  const file = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  await shareCopy(file);
  return file;
}

export async function readTables(): Promise<CohortTables> {
  const { places: _places, ...tables } = await Excel.run((context) => readCohortTables(context));
  return tables;
}

async function planOfWorkbook(): Promise<WorkbookPlan> {
  return planOf(await readTables());
}

function planOf(tables: CohortTables): WorkbookPlan {
  const result = workOutBudget(tables);
  if ("problems" in result) {
    throw new Error(JSON.stringify(result.problems));
  }
  return planWorkbook(result.budget);
}
