/** @jest-environment ./tests/support/excel-environment.ts */
import { readSelection } from "../../src/excel/selection";
import { withExcel } from "../support/embedded";

jest.setTimeout(60_000);

const select = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });

const list = [
  ["Name", "Course", "Days"],
  ["Ann", "NPQSL", 4.5],
  ["Ben", "", true],
];

test.each([
  ["C5:E7", "C5:E7", list],
  [
    "C6:D7",
    "C6:D7",
    [
      ["Ann", "NPQSL"],
      ["Ben", null],
    ],
  ],
  ["C:E", "C5:E7", list],
  ["D:D", "D5:D6", [["Course"], ["NPQSL"]]],
  ["A1:XFD1048576", "C5:E7", list],
  ["5:6", "C5:E6", list.slice(0, 2)],
  ["E5", "E5", [["Days"]]],
])("%s selected: %s is read", async (selected, address, cells) => {
  await withExcel(async (_excel, host) => {
    host.person.type("C5:E7", list);
    host.person.type("G40", "far away");
    host.person.clear("G40");
    await select(selected);
    const wanted = cells.map((row) => row.map((value) => (value === "" ? null : value)));
    expect(await readSelection()).toEqual({ address: `Sheet1!${address}`, cells: wanted });
  });
});

test("nothing is read where nothing stands", async () => {
  await withExcel(async () => {
    await select("B2:C9");
    expect(await readSelection()).toEqual({ address: "Sheet1!B2:C9", cells: [] });
  });
});

test("formulas are read as what they come to", async () => {
  await withExcel(async (_excel, host) => {
    host.person.type("A1:B1", [[2, "=A1*3"]]);
    await select("A1:B1");
    expect((await readSelection()).cells).toEqual([[2, 6]]);
  });
});

test("thousands of rows come in order, in requests that Excel answers", async () => {
  await withExcel(
    async (_excel, host) => {
      const rows = Array.from({ length: 9000 }, (_, index) => [index, `Person ${index}`, "NPQSL"]);
      host.person.type("A1:C9000", rows);
      await select("A:C");
      expect((await readSelection()).cells).toEqual(rows);
    },
    { payloadLimit: 1_000_000 },
  );
});

test("too many cells are refused before they are read", async () => {
  await withExcel(async (_excel, host) => {
    host.person.type("A1", 1);
    host.person.type("J30001", 1);
    await select("A:J");
    const before = host.wireLog.roundTrips;
    await expect(readSelection()).rejects.toMatchObject({
      failure: "place",
      message: expect.stringMatching(/^300,010 cells are selected; 300,000 are the most/) as unknown,
    });
    expect(host.wireLog.roundTrips - before).toBeLessThanOrEqual(2);
  });
});

test("several blocks, or a chart, are refused in words", async () => {
  await withExcel(async (_excel, host) => {
    host.failAt(1, { code: "InvalidSelection" });
    await expect(readSelection()).rejects.toMatchObject({
      failure: "place",
      message: "Select one block of cells, such as a list with its headings, then try again.",
    });
  });
});
