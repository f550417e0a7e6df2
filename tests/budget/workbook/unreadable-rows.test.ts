import type { CellValue, TablePlan, WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
import { unreadableSentence } from "../../../src/budget/plan/stale-notice";
import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { CalculatedSheets } from "../../support/libreoffice";
import { budgetOf, cohortOf } from "../support/tables";
import { recalculatedPlan } from "./recalculated-plan";

jest.setTimeout(120_000);

/** The second and the third get figures of £2,000 and £400 for the fee; what a wrong word makes of them is the tests'. */
const plan = planWorkbook(
  budgetOf(
    cohortOf(
      [
        { Person: "P-1", School: "Alder School", Programme: "NPQH", Intake: "Autumn 2024", Quote: 1000 },
        { Person: "P-2", School: "Birch School", Programme: "NPQSL", Intake: "Autumn 2025", Quote: 2000 },
        { Person: "P-3", School: "Birch School", Programme: "NPQSL", Intake: "Autumn 2025", Quote: 400 },
      ],
      ["Alder School", "Birch School"].map((School) => ({ School, Listed: "FALSE", "Cover day rate": 100 })),
    ),
  ),
);

/** The plan with a formula instead of figures in a column of Cohort: as a live one answers a wrong word in a row. */
function withErrors(heading: string, person: string, error: string): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === "Cohort" ? spoilt(table, heading, person, error) : table)),
  }));
  return { ...plan, sheets };
}

function spoilt(table: TablePlan, heading: string, person: string, error: string): TablePlan {
  const at = table.columns.findIndex((column) => column.heading === heading);
  const figures = table.rows.map((row) => `[@Person]="${row[0]}",${row[at]}`);
  const formula = `IF([@Person]="${person}",${error},IF(${figures.join(",IF(")}${")".repeat(figures.length + 1)}`;
  return { ...table, columns: table.columns.map((column, index) => (index === at ? { ...column, formula } : column)) };
}

const cells = (sheets: CalculatedSheets, sheet: string, row: number, columns: readonly number[]) =>
  columns.map((column): CellValue => sheets.get(sheet)![row - 1]![column - 1] ?? "");

const [people, fees, scholarships, feesToPay, cover, netCost] = [1, 2, 3, 4, 7, 8];

test.each([
  ["a wrong programme", "Fee", "#VALUE!", '"x"+1'],
  ["a figure that is not published", "Fee", "#N/A", "NA()"],
  ["wrong circumstances, which spare the fee", "Scholarship", "#VALUE!", '"x"+1'],
])("in LibreOffice the totals leave out a row with %s, whole, and say so", async (_, heading, error, formula) => {
  const sheets = await recalculatedPlan(withErrors(heading, "P-2", formula));
  const top = cells(sheets, "Cohort budget", 5, [people, fees, scholarships, feesToPay, cover, netCost]);
  expect(top).toEqual([3, 1400, 1000, 400, 900, 1300]);
  const row = sheets.get("Cohort budget")![9]!;
  expect(row).toContain(error);
  expect(row).toContain("all: cannot be read");
  expect(sheets.get("Cohort budget")![8]).not.toContain("all: cannot be read");
  for (const sheet of ["Cohort budget", "Summary", "Checks"]) {
    expect(cells(sheets, sheet, 3, [1])).toEqual([unreadableSentence]);
  }
  const summary = sheets.get("Summary")!;
  const birch = summary.filter(([name]) => name === "Birch School");
  expect(birch.map((found) => found.slice(1, 5))).toEqual([[2, 400, 0, 400]]);
});

test("in LibreOffice an error that is not the row's, as of a missing function, reaches the totals", async () => {
  const sheets = await recalculatedPlan(withErrors("Fee", "P-2", "NoSuchName"));
  expect(cells(sheets, "Cohort budget", 5, [people, fees, cover])).toEqual([3, "#NAME?", 1300]);
  expect(cells(sheets, "Cohort budget", 3, [1])).not.toEqual([unreadableSentence]);
});
