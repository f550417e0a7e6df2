/** @jest-environment ./tests/support/excel-environment.ts */
import { examplePlan, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { readCohortTables } from "./support/read-cohort-tables";
import { cellOf, errorCells, fill, held, personAt, plannedCells, refill, rowsOf } from "./support/workbook";
import { openXlsx } from "../../src/embedded-excel/xlsx";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { fixFigures } from "../../src/excel/fix-figures";
import { callsOwnFunction } from "../../src/excel/own-functions";

jest.setTimeout(60_000);

describe.each(["primary", "trust"] as const)("the %s example, live", (example) => {
  const plan = examplePlan(example);

  test("comes to the core's figures, to the penny, in every cell", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    await settled();
    const person = personAt(host);
    const cells = plannedCells(plan);
    const wrong = cells.flatMap(({ address, value }) => {
      const [[found]] = person.values(address) as [[unknown]];
      const isRight =
        typeof value === "number"
          ? typeof found === "number" && Math.abs(found - value) < 0.005
          : found === (value ?? "");
      return isRight ? [] : [{ address, value, found }];
    });
    expect(wrong).toEqual([]);
    expect(rowsOf(host, "Cohort", "formulas").every((row) => callsOwnFunction(String(row["Fee"])))).toBe(true);
  });

  test("holds in every cell what the command line's file holds", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    await settled();
    const person = personAt(host);
    const cells = plannedCells(plan).map(({ address }) => ({ address, filled: person.values(address)[0]![0] }));
    const other = await openLiveExcel();
    await openXlsx(other, await writeWorkbook(plan));
    const wrong = cells.flatMap(({ address, filled }) => {
      const written = personAt(other).values(address)[0]![0];
      const areClose = typeof filled === "number" && typeof written === "number" && Math.abs(filled - written) < 0.005;
      return filled === written || areClose ? [] : [{ address, filled, written }];
    });
    expect(wrong).toEqual([]);
  });

  test("is left alone by a second fill", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    const before = held(host);
    expect(await refill()).toMatchObject({ kept: [] });
    expect(held(host)).toEqual(before);
  });
});

describe("figures in place of our functions, and back", () => {
  const plan = examplePlan("primary");

  test("every call of ours becomes its figure; native formulas stay; making live brings all back", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    await settled();
    const [live, values] = [held(host), rowsOf(host, "Cohort")];
    expect(await fixFigures()).toBeGreaterThan(20);
    expect(rowsOf(host, "Cohort")).toEqual(values);
    const formulas = rowsOf(host, "Cohort", "formulas")
      .flatMap((row) => Object.values(row))
      .map(String);
    expect(formulas.filter(callsOwnFunction)).toEqual([]);
    const native = plan.sheets[0]!.tables[0]!.columns.filter(({ live: own, formula = own }) => {
      return formula !== undefined && !callsOwnFunction(formula);
    });
    expect(native.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.startsWith("=")).length).toBe(values.length * native.length);
    expect(await fixFigures()).toBe(0);
    await fill(plan, { rowsFrom: "workbook" });
    expect(held(host)).toEqual(live);
  });

  test("a figure that somebody typed over a function is still theirs when functions come back", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    personAt(host).type(cellOf(host, "Cohort", 1, "Fee"), 777);
    await fixFigures();
    personAt(host).sortTable("Cohort", "Person", false);
    const rowWith777 = () => rowsOf(host, "Cohort", "formulas").findIndex((row) => row["Fee"] === 777);
    const row = rowWith777();
    expect(row).toBeGreaterThanOrEqual(0);
    const again = await refill();
    expect(again.kept.map(({ heading }) => heading)).toEqual(["Fee"]);
    expect(rowWith777()).toBe(row);
    expect(rowsOf(host, "Cohort", "formulas").filter((cells) => callsOwnFunction(String(cells["Fee"])))).toHaveLength(
      plan.sheets[0]!.tables[0]!.rows.length - 1,
    );
  });

  test("formulas of a row that is empty now are mended with the others, and go where figures come", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    const [fee] = rowsOf(host, "Cohort", "formulas").map((row) => row["Fee"]);
    for (const { heading, style } of plan.sheets[0]!.tables[0]!.columns)
      if (style === "input") personAt(host).clear(cellOf(host, "Cohort", 1, heading));
    const tables = await Excel.run((context) => readCohortTables(context));
    host.workbook.removeSheet(host.workbook.sheet("Schools"));
    await fill(planOf(tables), { rowsFrom: "workbook" });
    await settled();
    expect(rowsOf(host, "Cohort", "formulas")[1]).toMatchObject({ Person: "", Fee: fee });
    expect(errorCells(host)).toEqual([]);
    await refill({ mode: "figures" });
    const formulas = rowsOf(host, "Cohort", "formulas").flatMap((row) => Object.values(row));
    expect(formulas.filter((formula) => callsOwnFunction(String(formula)))).toEqual([]);
  });

  test("a fill with figures over live cells keeps what somebody typed, however often it is done", async () => {
    const host = await openLiveExcel();
    await fill(plan);
    personAt(host).type(cellOf(host, "Cohort", 1, "Fee"), 777);
    for (const mode of ["figures", "figures", "live"] as const) {
      expect((await refill({ mode })).kept.map(({ heading }) => heading)).toEqual(["Fee"]);
      expect(rowsOf(host, "Cohort", "formulas")[1]).toMatchObject({ Fee: 777 });
    }
  });

  test("a function that has not answered yet stops it, and nothing changes", async () => {
    const host = await openLiveExcel({ reading: "as Excel" });
    await fill(plan);
    const before = held(host);
    await expect(fixFigures()).rejects.toMatchObject({
      isRestored: true,
      message: expect.stringContaining("still being worked out"),
    });
    expect(held(host)).toEqual(before);
  });

  test("a failure at any request leaves the functions where they were", async () => {
    for (const failure of [{}, { afterActions: 5 }, { afterActions: Number.POSITIVE_INFINITY }]) {
      for (const request of [1, 2, 3, 4]) {
        const host = await openLiveExcel();
        await fill(plan);
        await settled();
        const before = held(host);
        host.failAt(request, failure);
        await expect(fixFigures()).rejects.toMatchObject({ isRestored: true });
        expect(held(host)).toEqual(before);
      }
    }
  });
});
