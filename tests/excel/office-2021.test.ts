/** @jest-environment ./tests/support/excel-environment.ts */
import { fixFigures } from "../../src/excel/fix-figures";
import { runOptions } from "../../src/excel/run-options";
import { examplePlan } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { fill, refill } from "./support/workbook";

jest.setTimeout(60_000);

const requirementSets = { ExcelApi: "1.13", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };

test("a fill, a second one and figures need nothing that Office 2021 lacks", async () => {
  const host = await openLiveExcel({ requirementSets });
  await fill(examplePlan("primary"));
  await refill();
  await settled();
  expect(await fixFigures()).toBeGreaterThan(0);
  expect(runOptions()).toEqual({});
  expect(host.faults).toEqual([]);
});
