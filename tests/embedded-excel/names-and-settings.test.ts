/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";

test("names stand for ranges or formulas, in the workbook or on a sheet", async () => {
  await withExcel(async (excel, host) => {
    host.person.type("A1:A2", [[1], [2]]);
    await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      names.add("Costs", sheet.getRange("A1:A2"), "what it costs");
      names.add("VatRate", "=0.2");
      sheet.names.add("Local", "=Sheet1!$A$1");
      names.load("items/name,items/formula,items/value,items/type,items/comment,items/scope");
      const range = names.getItem("costs").getRange().load("address");
      const missing = names.getItemOrNullObject("Local");
      const local = sheet.names.getItemOrNullObject("Local").load("scope");
      await context.sync();
      expect(names.items.map((name) => name.toJSON())).toEqual([
        expect.objectContaining({ name: "Costs", formula: "=Sheet1!$A$1:$A$2", comment: "what it costs" }),
        expect.objectContaining({ name: "VatRate", formula: "=0.2", scope: "Workbook" }),
      ]);
      expect([range.address, missing.isNullObject, local.scope]).toEqual(["Sheet1!A1:A2", true, "Worksheet"]);
      names.getItem("VatRate").delete();
      names.getItem("Costs").set({ formula: "=Sheet1!$A$2", comment: "later" });
      await context.sync();
    });
    host.person.type("C1", "=SUM(Costs)");
    expect(host.person.values("C1")).toEqual([[2]]);
    expect(host.workbook.names.map(({ name, comment }) => [name, comment])).toEqual([
      ["Costs", "later"],
      ["Local", ""],
    ]);
  });
});

test.each(["A1", "1st", "two words", "R1C1", ""])("%p is no name", async (name) => {
  await withExcel(async (excel) => {
    const add = excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("settings keep plain data, dates included, until they are deleted", async () => {
  await withExcel(async (excel, host) => {
    const state = { version: 2, sheets: ["a", "b"], filled: new Date(Date.UTC(2026, 8, 1)) };
    await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("state", state);
      settings.add("other", "text");
      await context.sync();
      const known = settings.getItemOrNullObject("state").load("value");
      const missing = settings.getItemOrNullObject("nothing").load("value");
      await context.sync();
      expect([known.value, missing.isNullObject]).toEqual([state, true]);
      settings.add("state", { version: 3 });
      settings.getItem("other").delete();
      await context.sync();
    });
    expect([...host.workbook.settings]).toEqual([["state", { version: 3 }]]);
  });
});

test("the workbook has a title and other properties", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      context.workbook.properties.title = "Cohort budget";
      context.workbook.properties.load("title,subject");
      await context.sync();
      expect(context.workbook.properties.toJSON()).toMatchObject({ title: "Cohort budget", subject: "" });
    });
    expect(host.workbook.properties).toEqual({ title: "Cohort budget" });
  });
});

test("document settings of the common API are kept", async () => {
  await withExcel(async () => {
    Office.context.document.settings.set("seen", true);
    const status = await new Promise((resolve) =>
      Office.context.document.settings.saveAsync((result) => resolve(result.status)),
    );
    expect(status).toBe("succeeded");
    expect(Office.context.document.settings.get("seen")).toBe(true);
  });
});
