/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { listenToCohort } from "./support/listening";
import { fill } from "./support/workbook";

jest.setTimeout(60_000);

const requirementSets = { ExcelApi: "1.17", ExcelApiOnline: "1.1", SharedRuntime: "1.1" };

const renameSheet = (from: string, to: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

test("where Excel says that a sheet is renamed, it is told of the cohort's sheets alone", async () => {
  await withExcel(
    async () => {
      await fill(examplePlan("primary"), { mode: "figures" });
      const { told, toldInAMoment, stop } = await listenToCohort();
      await renameSheet("Cohort budget", "Budget");
      expect(await told()).toBe(1);
      await renameSheet("Sheet1", "Mine");
      expect(await toldInAMoment()).toBe(0);
      await stop();
    },
    { requirementSets },
  );
});
