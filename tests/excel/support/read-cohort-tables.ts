import { readOverview } from "../../../src/excel/read-overview";
import type { StandingCells } from "../../../src/excel/read-standing-cells";
import { readStandingCells } from "../../../src/excel/read-standing-cells";

/** The tables of a workbook that has a list of staff and one of schools. @throws Error where it lacks one */
export async function readCohortTables(context: Excel.RequestContext) {
  const { staff, schools, ...rest } = await readStandingCells(context, await readOverview(context));
  if (staff === undefined || schools === undefined) throw new Error("the workbook lacks a list of staff or schools");
  return { staff, schools, ...rest } satisfies StandingCells;
}
