/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";

test("the library starts and takes the page for desktop Excel", async () => {
  await withExcel(async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });
});

test("values come back as they were written", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["Item", "Cost"],
        ["Cover", 12.5],
      ];
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([
        ["Item", "Cost"],
        ["Cover", 12.5],
      ]);
      expect(range.address).toBe("Sheet1!A1:B2");
    });
    expect(host.workbook.sheet("Sheet1").cells.get(1, 1)?.input).toBe(12.5);
  });
});

test("a matrix of 1000 x 12 takes three round trips, load and new sheet included", async () => {
  await withExcel(async (excel, host) => {
    const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 12 }, (__, column) => row * column));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      await context.sync();
      sheet.getRange("A1:L1000").values = rows;
      await context.sync();
      const read = sheet.getUsedRange(true).load("values");
      await context.sync();
      expect(read.values).toEqual(rows);
    });
    expect(host.roundTrips).toBe(3);
  });
});
