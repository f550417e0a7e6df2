/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import { examplePlan, exampleTables, planOf } from "./support/example-plan";
import { fill, held, personAt, plannedCells, refill } from "./support/workbook";
import { readCohortTables } from "./support/read-cohort-tables";

describe.each(["primary", "trust"] as const)("the %s example", (example) => {
  const plan = examplePlan(example);

  test("stands in the workbook, cell by cell", async () => {
    await withExcel(async (_excel, host) => {
      const answer = await fill(plan, { mode: "figures" });
      expect(answer.kept).toEqual([]);
      const person = personAt(host);
      const cells = plannedCells(plan);
      expect(cells.length).toBeGreaterThan(200);
      const wrong = cells.filter(({ address, value }) => {
        const [[found]] = person.values(address) as [[unknown]];
        return typeof value === "number" ? Math.abs(Number(found) - value) > 0.001 : found !== (value ?? "");
      });
      expect(wrong.map(({ address, value }) => ({ address, value, found: person.values(address) }))).toEqual([]);
      const native = cells.filter(({ formula }) => formula !== undefined);
      // Excel writes a sheet's name without quotes where it can.
      const written = (formula: string): string => `=${formula.replaceAll("'Summary'!", "Summary!")}`;
      expect(native.filter(({ address, formula }) => person.formulas(address)[0]![0] !== written(formula!))).toEqual(
        [],
      );
    });
  });

  test("is left alone by a second fill", async () => {
    await withExcel(async (_excel, host) => {
      await fill(plan, { mode: "figures" });
      const before = held(host);
      const answer = await refill({ mode: "figures" });
      expect(answer).toMatchObject({ kept: [], otherRows: new Map() });
      expect(held(host)).toEqual(before);
    });
  });

  test("comes back out of the workbook as the same plan", async () => {
    await withExcel(async () => {
      await fill(plan, { mode: "figures" });
      const tables = await Excel.run((context) => readCohortTables(context));
      const again = planOf(tables);
      expect(again.sheets.map(({ cells }) => cells)).toEqual(plan.sheets.map(({ cells }) => cells));
      expect(again.sheets.flatMap((sheet) => sheet.tables.map(({ rows }) => rows))).toEqual(
        plan.sheets.flatMap((sheet) => sheet.tables.map(({ rows }) => rows)),
      );
    });
  });
});

test("an import over a filled workbook of the same cohort changes nothing", async () => {
  await withExcel(async (_excel, host) => {
    const plan = planOf(exampleTables("trust"));
    await fill(plan, { mode: "figures" });
    const before = held(host);
    await fill(plan, { mode: "figures", rowsFrom: "import" });
    expect(held(host)).toEqual(before);
  });
});
