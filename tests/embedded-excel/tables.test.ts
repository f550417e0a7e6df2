/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import type { EmbeddedExcel } from "../../src/embedded-excel";

const people = [
  ["Person", "Fee", "VAT"],
  ["Ada", 900, "=[@Fee]*0.2"],
  ["Ben", 1000, "=[@Fee]*0.2"],
];

type Body = (table: Excel.Table, context: Excel.RequestContext, host: EmbeddedExcel) => Promise<void>;

async function withTable(body: Body) {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:D4").values = people;
      const table = sheet.tables.add("B2:D4", true);
      table.name = "Cohort";
      await context.sync();
      await body(table, context, host);
    });
  });
}

test("a table knows its parts and its look", async () => {
  await withTable(async (table, context) => {
    table.set({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.forEach((part) => part.load("address"));
    table.load("name,style,showBandedRows,showFilterButton,showTotals,worksheet/name");
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    const fee = table.columns.getItem("fee").getDataBodyRange().load("values");
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(["Sheet1!B2:D4", "Sheet1!B2:D2", "Sheet1!B3:D4"]);
    expect(table.toJSON()).toMatchObject({ name: "Cohort", style: "TableStyleLight9", showBandedRows: false });
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Person", 0],
      ["Fee", 1],
      ["VAT", 2],
    ]);
    expect([table.columns.count, table.rows.count]).toEqual([3, 2]);
    expect([table.showTotals, table.worksheet.name]).toEqual([false, "Sheet1"]);
    expect(fee.values).toEqual([[900], [1000]]);
  });
});

test("formulas of a row read its own cells", async () => {
  await withTable(async (table, context) => {
    const body = table.getDataBodyRange().load("values,formulas");
    await context.sync();
    expect(body.values).toEqual([
      ["Ada", 900, 180],
      ["Ben", 1000, 200],
    ]);
    expect(body.formulas[1]).toEqual(["Ben", 1000, "=[@Fee]*0.2"]);
  });
});

describe("growing", () => {
  test("rows added at the end get the columns' formulas, and push down what stands below", async () => {
    await withTable(async (table, context, host) => {
      context.workbook.worksheets.getItem(host.workbook.active.id).getRange("B5").values = [["below"]];
      table.rows.add(undefined, [["Cat", 500, null]] as unknown as string[][]);
      await context.sync();
      expect(host.person.formulas("B5:D6")).toEqual([
        ["Cat", 500, "=[@Fee]*0.2"],
        ["below", "", ""],
      ]);
    });
  });

  test("rows go in between by their index", async () => {
    await withTable(async (table, context, host) => {
      table.rows.add(1, [["Cat", 500, 1]]);
      await context.sync();
      expect(host.person.values("B3:D5")).toEqual([
        ["Ada", 900, 180],
        ["Cat", 500, 1],
        ["Ben", 1000, 200],
      ]);
    });
  });

  test("a table that is made longer fills its formulas into the new rows", async () => {
    await withTable(async (table, context, host) => {
      table.resize("B2:D6");
      await context.sync();
      expect(host.person.formulas("D5:D6")).toEqual([["=[@Fee]*0.2"], ["=[@Fee]*0.2"]]);
    });
  });

  test("a formula that somebody typed over does not stop the column's formula", async () => {
    await withTable(async (table, context, host) => {
      host.person.addTableRows("Cohort", [["Cat", 500, null]]);
      host.person.type("D3", 0);
      table.rows.add(undefined, [["Dee", 100, null]] as unknown as string[][]);
      await context.sync();
      expect(host.person.values("D3:D6")).toEqual([[0], [200], [100], [20]]);
    });
  });

  test("rules and formats reach over the new rows", async () => {
    await withTable(async (table, context, host) => {
      const fees = table.columns.getItem("Fee").getDataBodyRange();
      fees.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      fees.numberFormat = [["£#,##0"], ["£#,##0"]];
      table.rows.add(undefined, [["Cat", 500, 1]]);
      await context.sync();
      expect(host.snapshot()["sheets"]).toMatchObject([
        { validations: [{ address: "C3:C5" }], formats: { C5: { numberFormat: "£#,##0" } } },
      ]);
    });
  });
});

test("rows are deleted by their places, and one always stays", async () => {
  await withTable(async (table, context, host) => {
    table.rows.getItemAt(0).delete();
    await context.sync();
    expect(host.person.values("B3:D4")).toEqual([
      ["Ben", 1000, 200],
      ["", "", ""],
    ]);
    table.rows.getItemAt(0).delete();
    table.load("showTotals");
    const body = table.getDataBodyRange().load("address,values");
    await context.sync();
    expect([body.address, body.values]).toEqual(["Sheet1!B3:D3", [["", "", ""]]]);
  });
});

test("columns are added and deleted, and keep their ids", async () => {
  await withTable(async (table, context, host) => {
    table.columns.load("items/id,items/name");
    await context.sync();
    const before = table.columns.items.map(({ id, name }) => [id, name]);
    table.columns.add(1, [["Notes"], ["x"], ["y"]]);
    table.columns.load("items/id,items/name");
    await context.sync();
    const after = table.columns.items.map(({ id, name }) => [id, name]);
    expect(after).toEqual([before[0], [4, "Notes"], ...before.slice(1)]);
    expect(host.person.values("B3:E3")).toEqual([["Ada", "x", 900, 180]]);
    table.columns.getItem("Notes").delete();
    await context.sync();
    expect(host.person.values("B2:E3")).toEqual([
      ["Person", "Fee", "VAT", ""],
      ["Ada", 900, 180, ""],
    ]);
  });
});

test.each<readonly [string, (columns: Excel.TableColumnCollection) => void]>([
  ["comes into", (columns) => void columns.add(1, undefined, "Notes")],
  ["goes from", (columns) => columns.getItem("Person").delete()],
])("where a column %s a table, those of a table below it keep their ids and formulas", async (_what, change) => {
  await withTable(async (table, context, host) => {
    host.person.type("B8:D9", [
      ["Day", "Rate", "Sum"],
      ["Mon", 2, "=[@Rate]*2"],
    ]);
    const { columns } = context.workbook.worksheets.getItem("Sheet1").tables.add("B8:D9", true);
    change(table.columns);
    columns.load("items/id,items/name");
    await context.sync();
    expect(columns.items.map(({ id, name }) => [id, name])).toEqual([
      [1, "Day"],
      [2, "Rate"],
      [3, "Sum"],
    ]);
    host.person.type("C8", "Price");
    expect(host.person.formulas("D9")).toEqual([["=[@Price]*2"]]);
  });
});

test("a renamed column keeps its id, and formulas follow its name", async () => {
  await withTable(async (table, context, host) => {
    host.person.type("F1", "=SUM(Cohort[Fee])");
    host.person.type("C2", "Price");
    table.columns.load("items/id,items/name");
    await context.sync();
    expect(table.columns.items[1]).toMatchObject({ id: 2, name: "Price" });
    expect(host.person.formulas("D3")).toEqual([["=[@Price]*0.2"]]);
    expect(host.person.formulas("F1")).toEqual([["=SUM(Cohort[Price])"]]);
    expect(host.person.values("F1")).toEqual([[1900]]);
  });
});

test("a renamed table is followed by formulas", async () => {
  await withTable(async (table, context, host) => {
    host.person.type("F1", '=SUM(Cohort[Fee])&"Cohort[x"');
    table.name = "Staff";
    await context.sync();
    expect(host.person.formulas("F1")).toEqual([['=SUM(Staff[Fee])&"Cohort[x"']]);
  });
});

test("sorting moves whole rows with their formulas and formats", async () => {
  await withTable(async (table, context, host) => {
    host.person.type("D3", "=C3*0.5");
    table.columns.getItem("Person").getDataBodyRange().getCell(0, 0).format.font.bold = true;
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
    expect(host.person.values("B3:D4")).toEqual([
      ["Ben", 1000, 200],
      ["Ada", 900, 450],
    ]);
    expect(host.person.formulas("D4")).toEqual([["=C4*0.5"]]);
    expect(host.snapshot()["sheets"]).toMatchObject([{ formats: { B4: { bold: true } } }]);
  });
});

test("empty and double headings become headings of their own", async () => {
  await withExcel(async (excel, host) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["Fee", "", "Fee"],
        [1, 2, 3],
      ];
      sheet.tables.add("A1:C2", true);
      await context.sync();
    });
    expect(host.person.values("A1:C1")).toEqual([["Fee", "Column2", "Fee2"]]);
  });
});

test("a table becomes plain cells, or goes with its cells", async () => {
  await withTable(async (table, context, host) => {
    table.convertToRange();
    await context.sync();
    expect(host.workbook.tables).toEqual([]);
    expect(host.person.values("B3")).toEqual([["Ada"]]);
  });
  await withTable(async (table, context, host) => {
    table.delete();
    await context.sync();
    expect(host.snapshot()).toMatchObject({ tables: [], sheets: [{ cells: {} }] });
  });
});

test("a row of totals counts neither as body nor as place for new rows", async () => {
  await withTable(async (table, context, host) => {
    table.showTotals = true;
    table.rows.add(undefined, [["Cat", 500, null]] as unknown as string[][]);
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(body.address).toBe("Sheet1!B3:D5");
    expect(host.person.values("B6")).toEqual([["Total"]]);
    table.showTotals = false;
    await context.sync();
    expect(host.person.values("B6")).toEqual([[""]]);
  });
});

test.each([
  { what: "overlapping another table", address: "D4:E6", code: "InvalidArgument" },
  { what: "with a wrong address", address: "no address", code: "InvalidArgument" },
])("a table $what is refused", async ({ address, code }) => {
  await withTable(async (_table, context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add(address, true);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});
