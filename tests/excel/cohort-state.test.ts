/** @jest-environment ./tests/support/excel-environment.ts */
import { readCohortState } from "../../src/excel/cohort-state";
import { fixFigures } from "../../src/excel/fix-figures";
import { readCohortTables } from "./support/read-cohort-tables";
import { openXlsx, saveXlsx } from "../../src/embedded-excel/xlsx";
import { withExcel } from "../support/embedded";
import { examplePlan, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { errorCells, fill, wrongCells } from "./support/workbook";

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
    host.person.type("A1:B2", [
      ["Person", "School"],
      ["Ann", "Alder Grove"],
    ]);
    host.person.type("D1:D2", [["School"], ["Alder Grove"]]);
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.add("Sheet1!A1:B2", true).name = "Cohort";
      tables.add("Sheet1!D1:D2", true).name = "Schools";
      await context.sync();
    });
    const { cohort, mode } = await readCohortState();
    expect(mode).toBeNull();
    expect(cohort?.staff).toEqual([
      ["Person", "School"],
      ["Ann", "Alder Grove"],
    ]);
  });
});

test("where both lists were deleted there is no cohort", async () => {
  await withExcel(async () => {
    await fill(plan, { mode: "figures" });
    await deleteTables("Schools", "Cohort");
    expect(await readCohortState()).toEqual({ cohort: null, mode: null });
  });
});

describe.each([
  { sheet: "Cohort budget", list: "staff", other: "schools" },
  { sheet: "Schools", list: "schools", other: "staff" },
] as const)("where sheet $sheet was deleted and the workbook saved and opened again", ({ sheet, list, other }) => {
  test("what is left is read, and a fill writes the rest again", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    await settled();
    const before = await Excel.run((context) => readCohortTables(context));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    const file = await saveXlsx(host);
    const again = await openLiveExcel();
    await openXlsx(again, file);
    const { cohort, mode } = await readCohortState();
    expect(mode).toBe("live");
    expect(cohort?.[list]).toBeUndefined();
    expect(cohort?.[other]).toEqual(before[other]);
    const answer = await fill(planOf({ ...before, ...cohort }), { rowsFrom: "workbook" });
    expect(answer.kept).toEqual([]);
    await settled();
    expect((await readCohortState()).cohort).toMatchObject({ staff: before.staff, schools: before.schools });
    expect(wrongCells(again, plan)).toEqual([]);
    expect(errorCells(again)).toEqual([]);
  });
});
