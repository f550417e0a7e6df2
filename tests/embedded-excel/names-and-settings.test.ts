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

test("custom properties are found by their key in any case, and cut to what Excel keeps", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Made by", "somebody");
      custom.add("Version", 2);
      custom.add("VERSION", 3);
      custom.add("Share", 0.5);
      custom.add("Ready", true);
      custom.add("Long", "x".repeat(256));
      await context.sync();
      custom.load("items/key,items/value,items/type");
      const maker = custom.getItemOrNullObject("made BY").load("key,value");
      const missing = custom.getItemOrNullObject("Nobody").load("value");
      const count = custom.getCount();
      await context.sync();
      expect([maker.key, maker.value, missing.isNullObject, count.value]).toEqual(["Made by", "somebody", true, 5]);
      expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["Made by", "somebody", "String"],
        ["Version", 3, "Number"],
        ["Share", 0.5, "Float"],
        ["Ready", true, "Boolean"],
        ["Long", "x".repeat(255), "String"],
      ]);
      maker.value = "somebody else";
      custom.getItem("Version").delete();
      await context.sync();
    });
    const kept = host.workbook.customProperties.all();
    expect(kept.map(({ key }) => key)).toEqual(["Made by", "Share", "Ready", "Long"]);
    expect(kept[0]?.value).toBe("somebody else");
    await excel.run(async (context) => {
      context.workbook.properties.custom.deleteAll();
      await context.sync();
    });
    expect(host.workbook.customProperties.all()).toEqual([]);
  });
});

test("a custom property that is missing fails, and one that is neither text nor number nor truth is refused", async () => {
  await withExcel(async (excel) => {
    const read = excel.run(async (context) => {
      context.workbook.properties.custom.getItem("Nobody").load("value");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "ItemNotFound" });
    const add = excel.run(async (context) => {
      context.workbook.properties.custom.add("Parts", { a: 1 });
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
