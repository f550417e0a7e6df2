import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { SheetPlan, TablePlan } from "../../../src/budget/plan/sheet-plan";
import { budgetOf, cohortOf, exampleTables } from "../support/tables";

const plan = planWorkbook(budgetOf(exampleTables("trust")));
const sheet = (name: string): SheetPlan => plan.sheets.find((candidate) => candidate.name === name)!;
const allTables = plan.sheets.flatMap(({ name, tables }) => tables.map((table) => ({ sheetName: name, table })));
const headings = ({ columns }: TablePlan): readonly string[] => columns.map(({ heading }) => heading);

test("has the sheets of the budget, in order", () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "Cohort budget",
    "Schools",
    "Prices",
    "Summary",
    "Checks",
    "Sources",
  ]);
});

test.each([
  [
    "Cohort budget",
    "Cohort",
    [
      "Person",
      "Role",
      "School",
      "Programme",
      "Intake",
      "Circumstances",
      "Quote",
      "Place",
      "Fee",
      "VAT",
      "Scholarship",
      "Targeted support",
      "Cover",
      "Net cost",
      "Funding",
      "Why",
      "Left out",
    ],
  ],
  [
    "Schools",
    "Schools",
    [
      "School",
      "URN",
      "Setting",
      "Phase",
      "Pupils",
      "Listed",
      "SSAT member",
      "VAT recoverable",
      "Year basis",
      "Cover day rate",
    ],
  ],
  [
    "Prices",
    "Prices",
    ["Kind", "Programme", "Intake", "Provider", "Price", "VAT charged", "VAT wording", "Source", "Checked on", "Note"],
  ],
])("sheet %s has the table %s with its headings", (sheetName, name, expected) => {
  expect(sheet(sheetName).tables.map((table) => [table.name, headings(table)])).toEqual([[name, expected]]);
});

test("the Summary has totals by funding, school and programme, each group once", () => {
  const { tables } = sheet("Summary");
  expect(tables.map(({ name }) => name)).toEqual(["ByFunding", "BySchool", "ByProgramme"]);
  expect(tables.map(({ columns }) => columns[0]!.heading)).toEqual(["Funding", "School", "Programme"]);
  expect(tables[0]!.rows.map(([group]) => group)).toEqual(["Funded", "Confirm with DfE", "Unknown", "Not funded"]);
  expect(tables[1]!.rows.map(([group]) => group)).toEqual([
    "Ashdown Primary School",
    "Brook Hill Academy",
    "Cedar Park School",
    "Dale View Special School",
    "Eastfield Sixth Form College",
    "Fern Lane Nursery School",
  ]);
});

test.each(allTables)(
  "table $table.name has a row for each row of data and a cell for each column, under its own headings",
  ({ table }) => {
    expect(new Set(headings(table)).size).toBe(table.columns.length);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  },
);

test("no table lies over another or over a cell beside it", () => {
  for (const { name, tables, cells } of plan.sheets) {
    const taken = tables.flatMap(({ headerRow, rows }) =>
      Array.from({ length: rows.length + 1 }, (_, index) => headerRow + index),
    );
    const beside = new Set(cells.map(({ row }) => row));
    expect([name, new Set(taken).size]).toEqual([name, taken.length]);
    expect([name, taken.filter((row) => beside.has(row))]).toEqual([name, []]);
    const places = cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(places.length);
  }
});

test.each(plan.sheets)(
  "sheet $name prints on A4 landscape, one page across, with its headings on each page",
  ({ print, tables, frozenRows }) => {
    expect(print).toMatchObject({ paper: "A4", orientation: "landscape", pagesWide: 1 });
    if (tables.length !== 1) return;
    expect(print.repeatRows).toEqual({ from: tables[0]!.headerRow, to: tables[0]!.headerRow });
    expect(frozenRows).toBe(tables[0]!.headerRow);
  },
);

test("charts draw rows of their tables, and say the same in words", () => {
  const { charts, tables } = sheet("Summary");
  const rows = tables.map(({ headerRow, rows: data }) => `$${headerRow + 1}:$${headerRow + data.length}`);
  expect(charts.map(({ title }) => title)).toEqual(["Net cost by school", "Scholarships and fees to pay by programme"]);
  charts.forEach(({ categories, series, alternativeText }, index) => {
    const [first, last] = rows[index + 1]!.split(":") as [string, string];
    for (const range of [categories, ...series.map(({ values }) => values)]) {
      expect(range).toMatch(/^'Summary'!\$[A-Z]\$\d+:\$[A-Z]\$\d+$/);
      expect(range.replace(/\$[A-Z]\$/g, "$")).toBe(`'Summary'!${first}:${last}`);
    }
    expect(alternativeText).not.toBe("");
  });
});

test("highlights look at words of their own column", () => {
  for (const { tables, highlights } of plan.sheets) {
    for (const { table, column } of highlights)
      expect(headings(tables.find(({ name }) => name === table)!)).toContain(column);
  }
});

test.each([
  [[{ Intake: "Autumn 2024" }, { Intake: "Spring 2024" }], "2 places in 1 school, intakes Spring 2024 to Autumn 2024."],
  [[{ Intake: "Autumn 2024" }], "1 place in 1 school, intake Autumn 2024."],
  [[{ Programme: "LP" }], "1 place in 1 school."],
])("the title says whom it is about", (people, words) => {
  const budget = budgetOf(cohortOf(people.map((row) => ({ Programme: "NPQH", ...row }))));
  expect(planWorkbook(budget).sheets[0]!.cells[1]!.value).toMatch(
    new RegExp(`^${words.replace(/\./g, "\\.")} Net cost = `),
  );
});

test("with nothing to check there is a sentence instead of a table", () => {
  const budget = budgetOf(cohortOf([{ Programme: "NPQH", Intake: "Autumn 2024", Place: "Confirmed" }]));
  const checks = planWorkbook(budget).sheets.find(({ name }) => name === "Checks")!;
  expect([checks.tables, checks.cells[1]!.value]).toEqual([[], "Nothing needs attention."]);
});
