import { createEmbeddedExcel } from "../../src/embedded-excel";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import type { Change } from "../../src/embedded-excel/model/changes";
import { showTotals } from "../../src/embedded-excel/model/table-rows";
import { addTable } from "../../src/embedded-excel/model/tables";
import { writeInputs } from "../../src/embedded-excel/model/writing";

const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;
const thisYear = new Date().getFullYear();

describe("what a person in England types", () => {
  test.each([
    ["17/10/2026", day(2026, 10, 17), "17/10/2026"],
    ["5/9/2026", day(2026, 9, 5), "5/9/2026"],
    ["05-09-26", day(2026, 9, 5), "05-09-26"],
    ["5/9", day(thisYear, 9, 5), "05-Sep"],
    ["31/12", day(thisYear, 12, 31), "31-Dec"],
    ["31/11", "31/11", "31/11"],
    ["12/31", "12/31", "12/31"],
    ["10/17/2026", "10/17/2026", "10/17/2026"],
    ["17 Oct 2026", day(2026, 10, 17), "17 Oct 2026"],
    ["£899", 899, "£899"],
    ["£1,095.50", 1095.5, "£1,095.50"],
    ["-£5", -5, "-£5"],
    ["15%", 0.15, "15%"],
    ["TRUE", true, "TRUE"],
    ["false", false, "FALSE"],
    ["'00123", "00123", "00123"],
    ["'=A2", "=A2", "=A2"],
    ["Autumn 2026", "Autumn 2026", "Autumn 2026"],
    ["2024-25", "2024-25", "2024-25"],
  ])("%s", (keys, value, shown) => {
    const { person } = createEmbeddedExcel();
    person.type("A1", keys);
    expect([person.values("A1"), person.texts("A1")]).toEqual([[[value]], [[shown]]]);
  });

  test("the API has the month first", () => {
    const { workbook: book, person } = createEmbeddedExcel();
    const area = { book, sheet: book.active, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    writeInputs(area, "5/9/2026");
    expect(person.values("A1")).toEqual([[day(2026, 5, 9)]]);
  });
});

describe("a table takes in what is typed beside it", () => {
  function withTable(): { readonly excel: EmbeddedExcel; readonly changes: Change[] } {
    const excel = createEmbeddedExcel();
    const { workbook: book, person } = excel;
    person.type("B2:D4", [
      ["Name", "Fee", "VAT"],
      ["a", 10, "=C3*0.2"],
      ["b", 20, "=C4*0.2"],
    ]);
    addTable({ book, sheet: book.active, rect: { row: 1, column: 1, rows: 3, columns: 3 } }, true);
    const changes: Change[] = [];
    book.listeners.add((change) => changes.push(change));
    return { excel, changes };
  }
  const size = ({ workbook }: EmbeddedExcel) => {
    const { rows, columns } = workbook.tables[0]!.rect;
    return [rows, columns];
  };

  test("below: columns with formulas fill themselves, and those who listen hear of both", () => {
    const { excel, changes } = withTable();
    excel.person.type("C5", 30);
    expect(size(excel)).toEqual([4, 3]);
    expect(excel.person.values("B5:D5")).toEqual([["", 30, 6]]);
    expect(changes).toMatchObject([
      { kind: "edited", rect: { row: 4, column: 2, rows: 1, columns: 1 } },
      { kind: "edited", rect: { row: 4, column: 1, rows: 1, columns: 3 } },
    ]);
  });

  test("several rows at once, also from inside the table", () => {
    const { excel } = withTable();
    excel.person.type("B4:C6", [
      ["x", 1],
      ["y", 2],
      ["z", 3],
    ]);
    expect(size(excel)).toEqual([5, 3]);
    expect(excel.person.values("D4:D6")).toEqual([[0.2], [0.4], [0.6000000000000001]]);
  });

  test("to the right: a new column has a heading, and a lone formula fills it", () => {
    const { excel } = withTable();
    excel.person.type("E3", "=C3+D3");
    expect(size(excel)).toEqual([3, 4]);
    expect(excel.person.values("E2:E4")).toEqual([["Column1"], [12], [24]]);
    excel.person.type("F2", "Note");
    expect(excel.workbook.tables[0]?.columnNames).toEqual(["Name", "Fee", "VAT", "Column1", "Note"]);
  });

  test.each([
    ["a heading", "E2", "Line manager", "Line manager", ""],
    ["a heading that stands there already", "E2", "fee", "fee2", ""],
    ["a heading that is a number", "E2", 2026, "2026", ""],
    ["the first row", "E3", "Mx Patel", "Column1", "Mx Patel"],
    ["the last row", "E4", "Mx Patel", "Column1", ""],
  ])("to the right: %s", (_, address, typed, heading, first) => {
    const { excel, changes } = withTable();
    excel.person.type(address, typed);
    expect(size(excel)).toEqual([3, 4]);
    expect(excel.workbook.tables[0]?.columnIds).toEqual([1, 2, 3, 4]);
    expect(excel.person.values("E2:E3")).toEqual([[heading], [first]]);
    expect(changes).toMatchObject([
      { kind: "edited", rect: { column: 4, rows: 1, columns: 1 } },
      { kind: "edited", rect: { row: 1, column: 4, rows: 3, columns: 1 } },
    ]);
  });

  test("to the right: headings are numbered past those that stand there, and several columns come at once", () => {
    const { excel } = withTable();
    excel.person.type("B2", "COLUMN1");
    excel.person.type("D3:F3", [[1, 2, 3]]);
    expect(excel.workbook.tables[0]?.columnNames).toEqual(["COLUMN1", "Fee", "VAT", "Column2", "Column3"]);
  });

  test("to the right: the new column looks like the one before it, but for the format of its numbers", () => {
    const { excel } = withTable();
    const { formats } = excel.workbook.active;
    formats.change({ row: 1, column: 3, rows: 1, columns: 1 }, { fillColor: "#003A69", fontColor: "#FFFFFF" });
    formats.change({ row: 2, column: 3, rows: 2, columns: 1 }, { numberFormat: "£#,##0", wrapText: true });
    excel.person.type("E3", "15%");
    expect([formats.at(1, 4).fillColor, formats.at(1, 4).fontColor]).toEqual(["#003A69", "#FFFFFF"]);
    expect([2, 3].map((row) => formats.at(row, 4).wrapText)).toEqual([true, true]);
    expect(excel.person.texts("E3")).toEqual([["15%"]]);
    expect(formats.at(3, 4).numberFormat).toBe("General");
  });

  test.each([
    ["beside another row of the table", "E4", "mine"],
    ["in the heading's place", "E2", "mine"],
  ])("not to the right where something stands %s", (_, address, value) => {
    const { excel } = withTable();
    const { workbook: book } = excel;
    const rect = { row: Number(address.slice(1)) - 1, column: 4, rows: 1, columns: 1 };
    writeInputs({ book, sheet: book.active, rect }, value);
    excel.person.type("E3", 1);
    expect([size(excel), excel.person.values("E3")]).toEqual([[3, 3], [[1]]]);
  });

  test("not into another table, nor beside the totals", () => {
    const { excel } = withTable();
    const { workbook: book } = excel;
    excel.person.type("G4:G5", [["Other"], [1]]);
    addTable({ book, sheet: book.active, rect: { row: 3, column: 6, rows: 2, columns: 1 } }, true);
    excel.person.type("E3:G3", [[1, 2, 3]]);
    expect(size(excel)).toEqual([3, 3]);
    excel.person.clear("E3:G3");
    showTotals(book, book.tables[0]!, true);
    excel.person.type("E5", "by whom");
    expect(size(excel)).toEqual([4, 3]);
    excel.person.clear("E5");
    excel.person.type("E4", "by whom");
    expect(size(excel)).toEqual([4, 4]);
  });

  test.each([
    ["right of", "E3"],
    ["below", "B5"],
  ])("not %s it on a protected sheet, though the cell is free to type in", (_, address) => {
    const { excel } = withTable();
    excel.workbook.active.formats.change({ row: 0, column: 0, rows: 9, columns: 9 }, { locked: false });
    excel.person.protect("Sheet1");
    excel.person.type(address, "x");
    expect([size(excel), excel.person.values(address)]).toEqual([[3, 3], [["x"]]]);
  });

  test("rules and looks that reach to the last row reach over the new one", () => {
    const { excel } = withTable();
    const { active } = excel.workbook;
    active.validations.change({ row: 2, column: 2, rows: 2, columns: 1 }, { rule: { custom: { formula: "=TRUE" } } });
    active.formats.change({ row: 2, column: 2, rows: 2, columns: 1 }, { numberFormat: "£#,##0" });
    excel.person.type("B5", "c");
    expect(active.validations.common({ row: 4, column: 2, rows: 1, columns: 1 })?.rule).toEqual({
      custom: { formula: "=TRUE" },
    });
    expect(active.formats.at(4, 2).numberFormat).toBe("£#,##0");
  });

  test.each([
    ["a row further down", "C6"],
    ["a column further right", "F3"],
    ["above", "C1"],
    ["to the left", "A3"],
    ["below and beside", "E5"],
    ["above and beside", "E1"],
  ])("not %s", (_, address) => {
    const { excel } = withTable();
    excel.person.type(address, 1);
    expect(size(excel)).toEqual([3, 3]);
  });

  test("not below its totals, not where something stands already, and not for nothing", () => {
    const { excel } = withTable();
    excel.person.type("C5", "");
    expect(size(excel)).toEqual([3, 3]);
    excel.person.type("D6", "mine");
    excel.person.type("C5:C6", [[1], [2]]);
    expect(size(excel)).toEqual([3, 3]);
    excel.person.clear("B5:D6");
    const [table] = excel.workbook.tables;
    showTotals(excel.workbook, table!, true);
    excel.person.type("C6", 1);
    expect(size(excel)).toEqual([4, 3]);
  });

  test("not when the add-in writes there, while rows it adds fill themselves", () => {
    const { excel } = withTable();
    const { workbook: book } = excel;
    writeInputs({ book, sheet: book.active, rect: { row: 4, column: 1, rows: 1, columns: 1 } }, "x");
    writeInputs({ book, sheet: book.active, rect: { row: 1, column: 4, rows: 1, columns: 1 } }, "x");
    expect(size(excel)).toEqual([3, 3]);
    excel.person.clear("B5");
    excel.person.addTableRows("Table1", [["c", 50, null]]);
    expect(excel.person.values("D5")).toEqual([[10]]);
  });

  test("a formula in a column that holds something else stays alone", () => {
    const { excel } = withTable();
    excel.person.type("C3", "=1+1");
    expect(excel.person.values("C3:C4")).toEqual([[2], [20]]);
  });
});
