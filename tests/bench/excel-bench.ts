import { workOutBudget } from "../../src/budget/budget";
import type { CohortTables } from "../../src/budget/cohort/cohort";
import type { WorkbookPlan } from "../../src/budget/plan/sheet-plan";
import { planWorkbook } from "../../src/budget/plan/workbook";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { fillWorkbook } from "../../src/excel/fill-workbook";
import type { FillAnswer } from "../../src/excel/fill-workbook";
import { readCohortTables } from "../excel/support/read-cohort-tables";
import { openExcel } from "./client-library";
import { benchCohort } from "./cohort";

export interface ExcelRun {
  readonly what: string;
  readonly roundTrips: number;
  readonly largestRequestBytes: number;
  readonly seconds: number;
  /** From the end of the fill until every formula has its figure. */
  readonly secondsToCalculate: number;
}

/**
 * A fill of an empty workbook, a second one after it, as the pane does them, and an entry typed over, in the embedded
 * Excel; last as many cells of plain values, written to an empty workbook in one request.
 */
export async function timeExcel(people: number): Promise<readonly ExcelRun[]> {
  const { host, close } = await openExcel();
  try {
    const plain = await timed("plain values", host, () => writePlainValues(people));
    await Excel.run((context) => {
      context.workbook.worksheets.getItem(plainSheet).delete();
      return context.sync();
    });
    const fill = await timed("fill", host, () => fillWorkbook(planOf(benchCohort(people))));
    const refill = await timed("refill", host, async () => {
      const tables = await Excel.run((context) => readCohortTables(context));
      return fillWorkbook(planOf(tables), { rowsFrom: "workbook" });
    });
    const edit = await timed("one entry typed over", host, () => {
      host.person.type(`Cohort budget!${programmeCell}`, "NPQSL");
      return Promise.resolve();
    });
    return [fill, refill, edit, plain];
  } finally {
    close();
  }
}

const programmeCell = "D500";

/** As many cells as the table of so many people has. */
async function writePlainValues(people: number): Promise<void> {
  await Excel.run(async (context) => {
    const rows = Array.from({ length: people }, (_, index) => Array.from({ length: tableColumns }, () => index));
    const sheet = context.workbook.worksheets.add(plainSheet);
    sheet.getRangeByIndexes(0, 0, people, tableColumns).values = rows;
    await context.sync();
  });
}

const tableColumns = 17;
const plainSheet = "Plain";

async function timed(what: string, host: EmbeddedExcel, run: () => Promise<FillAnswer | void>): Promise<ExcelRun> {
  const before = { roundTrips: host.roundTrips, batches: host.wireLog.batches.length };
  const start = performance.now();
  const answer = await run();
  const filled = performance.now();
  await host.settle();
  if ((answer !== undefined && answer.kind !== "filled") || host.faults.length > 0) {
    throw new Error(`The ${what} did not work: ${JSON.stringify([answer, host.faults.map(String)])}`);
  }
  return {
    what,
    roundTrips: host.roundTrips - before.roundTrips,
    largestRequestBytes: Math.max(
      0,
      ...host.wireLog.batches.slice(before.batches).map(({ requestBytes }) => requestBytes),
    ),
    seconds: (filled - start) / 1000,
    secondsToCalculate: (performance.now() - filled) / 1000,
  };
}

function planOf(tables: CohortTables): WorkbookPlan {
  const result = workOutBudget(tables);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return planWorkbook(result.budget);
}
