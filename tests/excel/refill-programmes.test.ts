/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { cellOf, fill, held, personAt, refill } from "./support/workbook";

jest.setTimeout(60_000);

test.each(["NPQEYL", "NPQEL"])(
  "a programme that changes how many the summary lists leaves nothing stale: %s",
  async (programme) => {
    await withExcel(async (_excel, host) => {
      await fill(examplePlan("primary"), { mode: "figures" });
      personAt(host).type(cellOf(host, "Cohort", 0, "Programme"), programme);
      const answer = await refill({ mode: "figures" });
      expect(answer.kept).toEqual([]);
      const afterOnce = held(host);
      expect((await refill({ mode: "figures" })).kept).toEqual([]);
      expect(held(host)).toEqual(afterOnce);
    });
  },
);
