import { changeFormat } from "../../../src/embedded-excel/model/formatting";
import { findArea } from "../../../src/embedded-excel/model/find-area";
import type { CellFormat } from "../../../src/embedded-excel/model/cell-format";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { contrast, paper } from "../../../src/workbench/view/colours";
import { bookOf, cellAt, tableOn, viewOf } from "./book";

function format(excel: EmbeddedExcel, address: string, patch: Partial<CellFormat>): void {
  changeFormat(findArea(excel.workbook, excel.workbook.active, address), patch);
}

function rule(excel: EmbeddedExcel, address: string, type: string, details: object): void {
  const { rect, sheet } = findArea(excel.workbook, excel.workbook.active, address);
  const { look, ...others } = details as { look: object };
  const conditional = sheet.conditionalFormats.add(excel.workbook.newId(), type, rect);
  Object.assign(conditional.look, look);
  Object.assign(conditional, others);
}

test.each([
  ["text", "left", "text"],
  [12, "right", "12"],
  [true, "center", "TRUE"],
  ["=1/0", "center", "#DIV/0!"],
])("%j stands %s and reads %s", (typed, align, text) => {
  expect(cellAt(bookOf([[typed]]), "A1")).toMatchObject({ align, text });
});

test("a cell shows its value in its number format", () => {
  const excel = bookOf([[1234.5]]);
  format(excel, "A1", { numberFormat: "£#,##0.00" });
  expect(cellAt(excel, "A1").text).toBe("£1,234.50");
});

test("an error keeps its code", () => {
  expect(cellAt(bookOf([["=NA()"]]), "A1").error).toMatchObject({ code: "#N/A" });
});

describe("which look wins", () => {
  const red = { fillColor: "#FF0000" };

  test("a conditional format before the cell's own, and that before the table's", () => {
    const excel = bookOf([["Place"], ["Confirmed"], ["Refused"], ["Confirmed"]]);
    tableOn(excel, "A1:A4");
    const banded = cellAt(excel, "A2").look.fill;
    expect(banded).not.toBeNull();
    format(excel, "A2", { fillColor: "#00FF00" });
    expect(cellAt(excel, "A2").look.fill).toBe("#00FF00");
    rule(excel, "A2:A4", "CellValue", { look: red, rule: { operator: "EqualTo", formula1: '="Confirmed"' } });
    expect(["A2", "A3", "A4"].map((address) => cellAt(excel, address).look.fill)).toEqual(["#FF0000", null, "#FF0000"]);
  });

  test("the first of two rules, and no further one after stop", () => {
    const excel = bookOf([[5]]);
    rule(excel, "A1", "CellValue", {
      look: { fontColor: "#0000FF" },
      rule: { operator: "GreaterThan", formula1: "=1" },
    });
    rule(excel, "A1", "CellValue", { look: red, rule: { operator: "GreaterThan", formula1: "=2" }, stopIfTrue: true });
    expect(cellAt(excel, "A1").look).toMatchObject({ fill: "#FF0000", colour: "#000000" });
  });
});

describe("conditional formats", () => {
  const marked = { look: { bold: true } };
  const isMarked = (typed: string | number, type: string, details: object) => {
    const excel = bookOf([[typed, 10]]);
    rule(excel, "A1", type, { ...marked, ...details });
    return cellAt(excel, "A1").look.bold;
  };

  test.each([
    [4, "Between", "=5", "=7", false],
    [5, "Between", "=5", "=7", true],
    [7, "Between", "=5", "=7", true],
    [8, "Between", "=5", "=7", false],
    [8, "NotBetween", "=5", "=7", true],
    [7, "NotBetween", "=5", "=7", false],
    [5, "GreaterThan", "=5", undefined, false],
    [6, "GreaterThan", "=5", undefined, true],
    [5, "GreaterThanOrEqual", "=5", undefined, true],
    [4, "LessThan", "=5", undefined, true],
    [5, "LessThanOrEqual", "=5", undefined, true],
    [5, "NotEqualTo", "=5", undefined, false],
    [10, "EqualTo", "=$B$1", undefined, true],
    [11, "EqualTo", "=$B$1", undefined, false],
  ])("%d is %s %s and %s: %s", (value, operator, formula1, formula2, expected) => {
    expect(isMarked(value, "CellValue", { rule: { operator, formula1, ...(formula2 ? { formula2 } : {}) } })).toBe(
      expected,
    );
  });

  test.each([
    ["at least £5", "Contains", "LEAST", true],
    ["exactly £5", "Contains", "least", false],
    ["exactly £5", "NotContains", "least", true],
    ["at least £5", "BeginsWith", "at", true],
    ["at least £5", "EndsWith", "£5", true],
    ["at least £5", "EndsWith", "at", false],
  ])("%j %s %j: %s", (value, operator, text, expected) => {
    expect(isMarked(value, "ContainsText", { rule: { operator, text } })).toBe(expected);
  });

  test("a formula moves along with the cell", () => {
    const excel = bookOf([
      [1, 5],
      [9, 5],
    ]);
    rule(excel, "A1:A2", "Custom", { ...marked, formula: "=A1>B1" });
    expect(["A1", "A2"].map((address) => cellAt(excel, address).look.bold)).toEqual([false, true]);
  });

  test("a rule that comes to an error does not hold", () => {
    expect(isMarked("x", "Custom", { formula: "=1/0" })).toBe(false);
  });
});

test("dark mode keeps text and ground apart, whatever the workbook sets", () => {
  const excel = bookOf([["plain", "accent", "heading"]]);
  format(excel, "B1", { fontColor: "#1D4F7A" });
  format(excel, "C1", { fontColor: "#FFFFFF", fillColor: "#1D4F7A" });
  for (const address of ["A1", "B1", "C1"]) {
    const { colour, fill } = cellAt(excel, address, true).look;
    expect(contrast(colour, fill ?? paper.dark)).toBeGreaterThanOrEqual(4.5);
  }
});

describe("sizes", () => {
  test("rows grow with a wrapped text, unless somebody sized them", () => {
    const excel = bookOf([
      ["one"],
      ["a text that needs several lines in a narrow column"],
      ["the same that needs several lines"],
    ]);
    format(excel, "A2:A3", { wrapText: true });
    excel.workbook.active.rows.set(2, { size: 15 });
    const { rows } = viewOf(excel);
    expect(rows.size(0)).toBe(20);
    expect(rows.size(1)).toBeGreaterThan(60);
    expect(rows.size(2)).toBe(20);
  });

  test("hidden rows and columns take no room", () => {
    const excel = bookOf([["x"]]);
    excel.workbook.active.rows.set(0, { hidden: true });
    excel.workbook.active.columns.set(1, { hidden: true });
    expect([viewOf(excel).rows.size(0), viewOf(excel).columns.size(1)]).toEqual([0, 0]);
  });

  test.each([
    [300, 10],
    [280, 0],
  ])("in %d pixels %d of ten frozen rows stay", (height, expected) => {
    const excel = bookOf([["x"]]);
    excel.workbook.active.frozen = { rows: 10, columns: 0 };
    expect(viewOf(excel, false, { width: 1000, height }).frozen.rows).toBe(expected);
  });

  test("what is spilled can be scrolled to", () => {
    const excel = bookOf([["=SEQUENCE(500)"]]);
    expect(viewOf(excel).rows.count).toBe(550);
  });
});

describe("a workbook that cannot be worked out", () => {
  test("shows what was typed, and values as ever once it can be", () => {
    const excel = bookOf([[2, "=A1*2"]]);
    const { sheet } = findArea(excel.workbook, excel.workbook.active, "C1");
    sheet.cells.set(0, 2, { input: "=PMT(1,2,3)", isFormula: true });
    excel.workbook.results.changed(null);
    expect(["A1", "B1", "C1"].map((address) => cellAt(excel, address).text)).toEqual(["2", "=A1*2", "=PMT(1,2,3)"]);
    excel.person.clear("C1");
    expect(["A1", "B1", "C1"].map((address) => cellAt(excel, address).text)).toEqual(["2", "4", ""]);
  });
});
