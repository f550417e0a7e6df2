/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";

test("validation is kept per range, and what several ranges do not share is null", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const list = sheet.getRange("A2:A9").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      list.errorAlert = { message: "Pick one.", showAlert: true, style: "Stop", title: "Not in the list" };
      list.prompt = { message: "Pick", showPrompt: true, title: "Choice" };
      list.ignoreBlanks = false;
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D4") } };
      list.load("rule,type,errorAlert,prompt,ignoreBlanks");
      const both = sheet.getRange("A2:B9").dataValidation.load("type,rule");
      const none = sheet.getRange("C1").dataValidation.load("type");
      await context.sync();
      expect(list.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { source: "Yes,No" } },
        errorAlert: { title: "Not in the list" },
        ignoreBlanks: false,
      });
      expect([both.type, none.type]).toEqual(["Inconsistent", "None"]);
      sheet.getRange("A4").dataValidation.clear();
      await context.sync();
    });
    expect(host.snapshot()["sheets"]).toMatchObject([
      {
        validations: [
          { address: "A2:A3" },
          { address: "A5:A9" },
          { address: "B2:B9", rule: { list: { source: "=Sheet1!D1:D4" } } },
        ],
      },
    ]);
  });
});

test("conditional formats of the kinds that are answered", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A2:C9");
      const cellValue = range.conditionalFormats.add("CellValue");
      cellValue.cellValue.format.font.color = "#C00000";
      cellValue.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B2>3";
      custom.custom.format.fill.color = "#FFC7CE";
      custom.stopIfTrue = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.format.font.bold = true;
      text.textComparison.rule = { operator: "Contains", text: "Refused" };
      range.conditionalFormats.load("items/type,items/stopIfTrue,items/priority");
      const other = text.cellValueOrNullObject;
      other.load("rule");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
        ["ContainsText", false],
        ["Custom", true],
        ["CellValue", false],
      ]);
      expect(other.isNullObject).toBe(true);
      cellValue.delete();
      sheet.getRange("A2:A9").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.snapshot()["sheets"]).toMatchObject([
      {
        conditionalFormats: [
          { type: "ContainsText", addresses: ["B2:C9"], rule: { text: "Refused" }, look: { bold: true } },
          { type: "Custom", addresses: ["B2:C9"], formula: "=$B2>3", look: { fillColor: "#FFC7CE" } },
        ],
      },
    ]);
  });
});

test("a kind that is not answered stops by its name", async () => {
  await withExcel(async (excel) => {
    const add = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("IconSet");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({
      code: "ApiNotSupportedInEmbeddedHost",
      message: "ApiNotSupportedInEmbeddedHost: ConditionalFormat IconSet",
    });
  });
});
