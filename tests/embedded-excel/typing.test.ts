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
    expect(excel.person.values("E2:E4")).toEqual([["Column4"], [12], [24]]);
    excel.person.type("F2", "Note");
    expect(excel.workbook.tables[0]?.columnNames).toEqual(["Name", "Fee", "VAT", "Column4", "Note"]);
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
