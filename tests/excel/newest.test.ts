/** @jest-environment ./tests/support/excel-environment.ts */
import { fixFigures } from "../../src/excel/fix-figures";
import { runOptions } from "../../src/excel/run-options";
import { examplePlan } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { fill, refill } from "./support/workbook";

jest.setTimeout(60_000);

const requirementSets = { ExcelApi: "1.20", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" };

test("where Excel can make one entry in Undo of it, a fill asks for that", async () => {
  const host = await openLiveExcel({ requirementSets });
  await fill(examplePlan("primary"));
  await refill();
  await settled();
  expect(await fixFigures()).toBeGreaterThan(0);
  expect(runOptions()).toEqual({ mergeUndoGroup: true });
  expect(host.faults).toEqual([]);
});
