/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";

test("sheets are added, named, moved, hidden, coloured, activated and deleted", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.add("Data");
      const notes = worksheets.add();
      data.set({ tabColor: "#003366", showGridlines: false, position: 0 });
      notes.set({ name: "My notes", visibility: "Hidden" });
      data.activate();
      worksheets.load("items/name,items/visibility,items/position,items/tabColor,items/showGridlines");
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount(true);
      const first = worksheets.getFirst().load("name");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ["Data", "Visible", 0],
        ["Sheet1", "Visible", 1],
        ["My notes", "Hidden", 2],
      ]);
      expect(worksheets.items[0]).toMatchObject({ tabColor: "#003366", showGridlines: false });
      expect([active.name, count.value, first.name]).toEqual(["Data", 2, "Data"]);
      data.delete();
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "My notes"]);
    expect(host.workbook.active.name).toBe("Sheet1");
  });
});

test("formulas and names follow a sheet's new name", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1").values = [[4]];
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Data!A1*2"]];
      context.workbook.names.add("Rate", data.getRange("A1"));
      data.name = "New data";
      await context.sync();
    });
    expect(host.person.formulas("Sheet1!A1")).toEqual([["='New data'!A1*2"]]);
    expect(host.person.values("Sheet1!A1")).toEqual([[8]]);
    expect(host.workbook.names[0]?.formula).toBe("='New data'!$A$1");
  });
});

test.each([
  { name: "sheet1", code: "ItemAlreadyExists" },
  { name: "a/b", code: "InvalidArgument" },
  { name: "x".repeat(32), code: "InvalidArgument" },
])("a sheet named $name is refused with $code", async ({ name, code }) => {
  await withExcel(async (excel) => {
    const add = excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });
});

test("a name of 31 characters is taken, and the last visible sheet stays", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add("x".repeat(31)).visibility = "Hidden";
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
    expect(host.workbook.sheets).toHaveLength(2);
  });
});

test("panes freeze and thaw", async () => {
  await withExcel(async (excel) => {
    await excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeRows(3);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.freezeAt("A1:B3");
      const both = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, both.address, none.isNullObject]).toEqual(["Sheet1!1:3", "Sheet1!A1:B3", true]);
    });
  });
});

test("the page is laid out for print", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintMargins("Inches", { left: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      pageLayout.load("orientation,paperSize,zoom,leftMargin");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 36,
      });
      expect(titles.address).toBe("Sheet1!1:2");
    });
    expect(host.workbook.active.pageLayout.headersFooters.centerFooter).toBe("&P of &N");
  });
});

test("a protected sheet refuses edits, unlocked cells excepted, until it is unprotected", async () => {
  await withExcel(async (excel, host) => {
    host.person.type("A1", 1);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "secret");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
      sheet.getRange("B1").values = [[2]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      await expect(context.sync()).rejects.toMatchObject({
        code: "AccessDenied",
        debugInfo: { errorLocation: "Range.values" },
      });
      sheet.protection.unprotect("wrong");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [[3]];
      await context.sync();
    });
    expect(host.person.values("A1:B1")).toEqual([[3, 2]]);
  });
});

test("a protected workbook keeps its sheets", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      context.workbook.worksheets.add("Data");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    expect(host.workbook.sheets).toHaveLength(1);
  });
});

test("charts are kept as they were ordered", async () => {
  await withExcel(async (excel, host) => {
    host.person.type("A1:B3", [
      ["Programme", "Cost"],
      ["NPQLT", 900],
      ["NPQH", 1500],
    ]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "By programme";
      chart.title.text = "Costs";
      chart.legend.visible = false;
      chart.axes.valueAxis.numberFormat = "£#,##0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.series.getItemAt(0).format.fill.setSolidColor("#003366");
      chart.setPosition("D2", "K15");
      sheet.charts.load("items/name,items/chartType");
      chart.series.load("items/name,count");
      await context.sync();
      expect(sheet.charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["By programme", "ColumnClustered"],
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Cost"]);
      const missing = sheet.charts.getItemOrNullObject("Other");
      sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      sheet.charts.getItemAt(1).delete();
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(host.workbook.active.charts).toMatchObject([
      {
        name: "By programme",
        source: "Sheet1!A1:B3",
        position: { startCell: "D2", endCell: "K15" },
        title: { text: "Costs" },
        legend: { visible: false },
        axes: { valueAxis: { numberFormat: "£#,##0" } },
        series: [{ values: "Sheet1!B2:B3", categories: "Sheet1!A2:A3", fillColor: "#003366" }],
      },
    ]);
  });
});

test("the application's calculation mode and what is suspended", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode");
      await context.sync();
      expect(application.calculationMode).toBe("Manual");
    });
    expect(host.workbook.calculationMode).toBe("Manual");
  });
});

test("a new workbook is asked for with its bytes", async () => {
  await withExcel(async (excel, host) => {
    await excel.createWorkbook("UEsDBA==");
    expect(host.workbook.opened).toEqual([{ base64: "UEsDBA==" }]);
  });
});

test("selecting a range activates its sheet", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add("Data").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Data!B2:C3");
    });
    expect(host.workbook.active.name).toBe("Data");
  });
});

test("what pointed to a deleted sheet stays lost, though another sheet takes its name", async () => {
  await withExcel(async (excel, host) => {
    const { workbook: book, person } = host;
    const old = book.addSheet("Old");
    person.type("Old!A1:A2", [["Fee"], [5]]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Old").tables.add("A1:A2", true).name = "Fees";
      await context.sync();
    });
    person.type("Sheet1!A1:A3", [["=Old!A2*2"], ["=SUM(Fees[Fee])"], ["=1+1"]]);
    book.names.push({ name: "Fee", sheet: null, formula: "=Old!$A$2", comment: "", visible: true });
    book.removeSheet(old);
    book.addSheet("Old");
    person.type("Old!A2", 7);
    expect(person.values("Sheet1!A1:A3")).toEqual([["#REF!"], ["#REF!"], [2]]);
    expect(person.formulas("Sheet1!A1:A2")).toEqual([["=#REF!*2"], ["=SUM(#REF!)"]]);
    expect(book.names[0]?.formula).toBe("=#REF!");
  });
});
