/** @jest-environment ./tests/support/excel-environment.ts */
import { readCohort, readCohortState } from "../../src/excel/cohort-state";
import { fixFigures } from "../../src/excel/fix-figures";
import { readCohortTables } from "../../src/excel/read-cohort-tables";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { fill } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");

const deleteTables = (...names: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const name of names) context.workbook.tables.getItem(name).delete();
    await context.sync();
  });

test("a workbook that was never filled has no cohort", async () => {
  await withExcel(async () => {
    expect(await readCohortState()).toEqual({ cohort: null, mode: null });
    expect(await readCohort()).toBeNull();
  });
});

test("a filled one has what stands in its tables, and says how it was filled", async () => {
  await openLiveExcel();
  await fill(plan);
  const cells = await Excel.run((context) => readCohortTables(context));
  expect(cells.staff.length).toBeGreaterThan(1);
  expect(await readCohortState()).toEqual({ cohort: cells, mode: "live" });
  await settled();
  await fixFigures();
  expect(await readCohortState()).toMatchObject({ mode: "figures" });
});

test("tables of our names that no fill has made are a cohort, of which nothing is remembered", async () => {
  await withExcel(async (_excel, host) => {
    host.person.type("A1:B2", [["Person", "School"], ["Ann", "Alder Grove"]]);
    host.person.type("D1:D2", [["School"], ["Alder Grove"]]);
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.add("Sheet1!A1:B2", true).name = "Cohort";
      tables.add("Sheet1!D1:D2", true).name = "Schools";
      await context.sync();
    });
    const { cohort, mode } = await readCohortState();
    expect(mode).toBeNull();
    expect(cohort?.staff).toEqual([["Person", "School"], ["Ann", "Alder Grove"]]);
  });
});

test("where both lists were deleted there is no cohort; where one was, words say which", async () => {
  await withExcel(async () => {
    await fill(plan, { mode: "figures" });
    await deleteTables("Schools");
    await expect(readCohort()).rejects.toMatchObject({
      failure: "plan",
      message: "Not found in this workbook: Schools. Fill a cohort budget first, or undo the deletion of the table.",
    });
    await deleteTables("Cohort");
    expect(await readCohortState()).toEqual({ cohort: null, mode: null });
  });
});
