/** @jest-environment ./tests/support/excel-environment.ts */
import { compareVersions } from "../../src/embedded-excel/requirement-check";
import { openExcel } from "../support/embedded";

const requirementSets = { ExcelApi: "1.6" };

test("only the sets that were declared are supported, as the add-in sees it", async () => {
  await openExcel({ requirementSets });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
});

test("a member of a declared set works", async () => {
  const host = await openExcel({ requirementSets });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(host.person.values("A1")).toEqual([[1]]);
});

interface Case {
  readonly member: string;
  readonly set: string;
  readonly run: (sheet: Excel.Worksheet) => void;
}

const refused: readonly Case[] = [
  { member: "Worksheet.freezePanes", set: "1.7", run: (sheet) => sheet.freezePanes.freezeRows(1) },
  { member: "Range.dataValidation", set: "1.8", run: (sheet) => sheet.getRange("A1").dataValidation.clear() },
  { member: "Worksheet.showGridlines", set: "1.8", run: (sheet) => void (sheet.showGridlines = false) },
];

test.each(refused)("$member is refused, since it needs $set", async ({ member, set, run }) => {
  await openExcel({ requirementSets });
  const done = Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(`${member} needs ExcelApi ${set}`) as string,
  });
});

test.each([
  { one: "1.10", other: "1.9", order: 1 },
  { one: "1.9", other: "1.10", order: -1 },
  { one: "1.7", other: "1.7", order: 0 },
  { one: "2.0", other: "1.17", order: 1 },
])("version $one beside $other", ({ one, other, order }) => {
  expect(Math.sign(compareVersions(one, other))).toBe(order);
});
