/** @jest-environment ./tests/support/excel-environment.ts */
import { insertFormula } from "../../src/excel/insert-formula";
import { openLiveExcel, settled } from "./support/live";
import { held } from "./support/workbook";

jest.setTimeout(60_000);

const select = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });

test("an empty active cell takes the formula and answers", async () => {
  const host = await openLiveExcel();
  await select("C4");
  expect(await insertFormula('=NPQCOST("NPQLTD")')).toBe("Sheet1!C4");
  await settled();
  expect(host.person.values("C4")).toEqual([[899]]);
  expect(host.person.formulas("C4")).toEqual([['=NPQCOST("NPQLTD")']]);
});

test("of a selected block the active cell takes it, though others are taken", async () => {
  const host = await openLiveExcel();
  host.person.type("B3", "mine");
  await select("B2:C4");
  expect(await insertFormula("=1+1")).toBe("Sheet1!B2");
  expect(host.person.values("B2:B3")).toEqual([[2], ["mine"]]);
});

test("in a cell for text it is a formula all the same", async () => {
  const host = await openLiveExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").numberFormat = [["@"]];
    await context.sync();
  });
  await select("A1");
  await insertFormula("=1+1");
  expect(host.person.values("A1")).toEqual([[2]]);
});

test.each([
  ["none", "General", "d mmm yyyy"],
  ["one for text", "@", "d mmm yyyy"],
  ["one of the person's own", "yyyy-mm-dd", "yyyy-mm-dd"],
])("where the cell's number format is %s, %s, a date's formula leaves %s", async (_which, before, after) => {
  const host = await openLiveExcel();
  const format = (): Promise<string> =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("numberFormat");
      await context.sync();
      return String(cell.numberFormat[0]![0]);
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").numberFormat = [[before]];
    await context.sync();
  });
  await select("A1");
  await insertFormula('=NPQDEADLINE("LP",DATE(2024,11,1))', "d mmm yyyy");
  expect(await format()).toBe(after);
  await settled();
  expect(host.person.values("A1")).toEqual([[46_327]]);
});

test("a table spills from the active cell", async () => {
  const host = await openLiveExcel();
  await select("B2");
  await insertFormula('=CPDCOMPARE(6,"Autumn 2026","State school")');
  await settled();
  expect(host.person.values("B2:D2")).toEqual([["Measure", "NPQ", "Lead Practitioner"]]);
});

test.each([
  ["a text", "mine"],
  ["a number", 0],
  ["a truth value", false],
  ["a formula that shows nothing", '=""'],
])("a cell with %s is not overwritten", async (_what, content) => {
  const host = await openLiveExcel();
  host.person.type("D7", content);
  await select("D7");
  const before = held(host);
  await expect(insertFormula("=1+1")).rejects.toMatchObject({
    failure: "place",
    isRestored: true,
    message: "Cell Sheet1!D7 is not empty. Select an empty cell, then try again. The workbook is as it was.",
  });
  expect(held(host)).toEqual(before);
});

test("a cell into which a formula spills is not overwritten", async () => {
  const host = await openLiveExcel();
  host.person.type("A1", "=NPQLIST()");
  await select("B2");
  await expect(insertFormula("=1+1")).rejects.toMatchObject({ failure: "place" });
  expect(host.person.formulas("A1")).toEqual([["=NPQLIST()"]]);
});

test("a protected sheet and a cell that is being typed in are told in words", async () => {
  const host = await openLiveExcel();
  host.person.protect("Sheet1");
  await expect(insertFormula("=1+1")).rejects.toMatchObject({
    failure: "protected",
    message: expect.stringContaining("Protected: Sheet1") as unknown,
  });
  host.setCellEditMode(true);
  await expect(insertFormula("=1+1")).rejects.toMatchObject({ failure: "cell-edit" });
});
