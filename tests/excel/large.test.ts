/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import { exampleTables, planOf } from "./support/example-plan";
import { fill } from "./support/workbook";

jest.setTimeout(300_000);

const most = 4 * 1024 * 1024;

/** The trust's staff, over and over, each with a name of their own. */
function planFor(people: number) {
  const tables = exampleTables("trust");
  const [headings, ...rows] = tables.staff as [readonly unknown[], ...(readonly unknown[])[]];
  const staff = Array.from({ length: people }, (_, index) => [
    `Person ${index + 1}`,
    ...rows[index % rows.length]!.slice(1),
  ]);
  return planOf({ ...tables, staff: [headings, ...staff] });
}

interface Requests {
  readonly fill: number;
  readonly refill: number;
  readonly largest: number;
  /** How often a fill told how far it is. */
  readonly told: number;
}

function requestsFor(people: number): Promise<Requests> {
  return withExcel(
    async (_excel, host) => {
      host.workbook.calculationMode = "Manual";
      const plan = planFor(people);
      let told = 0;
      await fill(plan, { onProgress: () => (told += 1) });
      const filled = host.wireLog.roundTrips;
      await fill(plan, { rowsFrom: "workbook" });
      const sizes = host.wireLog.batches.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
      return { fill: filled, refill: host.wireLog.roundTrips - filled, largest: Math.max(...sizes), told };
    },
    { reading: "as Excel" },
  );
}

test("more people take more requests only where their bytes do not fit, and none passes 4 MB", async () => {
  const [few, many] = [await requestsFor(60), await requestsFor(4000)];
  // One to read, one to write, one for the numbers, one to remember, and one to look at the sums.
  expect(few.fill).toBe(5);
  expect(few.refill).toBeLessThanOrEqual(7);
  expect(many.fill).toBeLessThanOrEqual(few.fill + 2);
  // 10,000 cells are read at a time.
  expect(many.refill).toBeLessThanOrEqual(few.refill + 9);
  expect(many.largest).toBeLessThan(most);
  expect(many.told).toBeGreaterThanOrEqual(few.told);
});
