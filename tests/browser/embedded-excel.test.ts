import type { Page } from "playwright-core";
import { hostScript } from "./host-script";
import type { HostWindow } from "./host-script";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

const open = useBrowser();

async function openBuilt(name: string): Promise<Page> {
  const page = await open((browser) => openPage(browser, name, {}, hostScript()));
  await page.evaluate(() => Office.onReady());
  return page;
}

test("the built pane takes the embedded Excel for Excel, and its functions answer in the sheet", async () => {
  const page = await openBuilt("taskpane.html");
  const found = await page.evaluate(async () => {
    const { host } = await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:A3");
      range.formulas = [['=NPQCOST("NPQLTD")'], ["=A1*2"], ['=NPQCOST("nonsense")']];
      range.load("values");
      await context.sync();
      return { host, values: range.values };
    });
  });
  const [[cost], [twice], [wrong]] = found.values as [[number], [number], [string]];
  expect(found.host).toBe("Excel");
  expect(cost).toBeGreaterThan(0);
  expect(twice).toBe(2 * cost);
  expect(wrong).toBe("#VALUE!");
  const shown = await page.evaluate(() => (window as unknown as HostWindow).host.result("A3"));
  expect(shown).toMatchObject({ message: expect.stringContaining("nonsense") as string });
});

test("a sheet, 1000 x 12 values, a table and its columns take three round trips", async () => {
  // A page that asks nothing of the workbook by itself, as the pane does.
  const page = await openBuilt("conformance.html");
  const found = await page.evaluate(async () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => (row === 0 ? `C${column + 1}` : row * column)),
    );
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:L1000").values = rows;
      const table = sheet.tables.add("A1:L1000", true);
      table.name = "Facts";
      await context.sync();
      sheet.getRange("N1").formulas = [["=SUM(Facts[C12])"]];
      const total = sheet.getRange("N1").load("values");
      table.columns.load("items/name");
      await context.sync();
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [total.values[0]?.[0] as number, table.columns.items.length, used.address];
    });
    const { host } = window as unknown as HostWindow;
    return { values, roundTrips: host.roundTrips };
  });
  const sumOfRows = (999 * 1000) / 2;
  expect(found).toEqual({ values: [11 * sumOfRows, 12, "Data!A1:N1000"], roundTrips: 3 });
});
