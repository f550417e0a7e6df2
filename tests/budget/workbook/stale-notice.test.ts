import { staleSentence } from "../../../src/budget/plan/stale-notice";
import type { CellValue, WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { Row } from "../support/tables";
import { budgetOf, cohortOf } from "../support/tables";
import { recalculatedPlan } from "./recalculated-plan";

jest.setTimeout(120_000);

const people: readonly Row[] = [
  { Person: "P-1", Programme: "NPQH", Intake: "Autumn 2024", Place: "Confirmed" },
  { Person: "P-2", Programme: "LP", Quote: 1234.56 },
  { Person: "P-3", Programme: "NPQSL", Intake: "Autumn 2023", Quote: 1000.1, Circumstances: "previously funded" },
];
const schools: readonly Row[] = [{ School: "Ysgol Tŷ Gwyn – “Alder”", URN: 900_001, Listed: "" }];
const prices: readonly Row[] = [{ Programme: "NPQH", Price: 999.99, "VAT charged": "no" }];
const planned = planWorkbook(budgetOf(cohortOf(people, schools, prices)));

/** The plan with another entry in the table's first row, as if somebody had typed it into the file. */
function typed(table: string, heading: string, value: CellValue): WorkbookPlan {
  const sheets = planned.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((own) => {
      const column = own.columns.findIndex((each) => each.heading === heading);
      const rows = own.rows.map((row, index) => (index === 0 ? row.with(column, value) : row));
      return own.name === table && column >= 0 ? { ...own, rows } : own;
    }),
  }));
  return { ...planned, sheets };
}

/** What LibreOffice shows in the cell on each of the sheets. */
async function said(plan: WorkbookPlan): Promise<readonly unknown[]> {
  const sheets = await recalculatedPlan(plan);
  return ["Cohort budget", "Summary", "Checks"].map((name) => sheets.get(name)![2]?.[0] ?? "");
}

test.each([
  ["as filled", planned, ""],
  ["another person's name", typed("Cohort", "Person", "Somebody"), ""],
  ["a quote", typed("Cohort", "Quote", 1234.57), staleSentence],
  ["a place", typed("Cohort", "Place", "Refused"), staleSentence],
  ["an intake", typed("Cohort", "Intake", 45_566), staleSentence],
  ["a list", typed("Schools", "Listed", false), staleSentence],
  ["a price", typed("Prices", "Price", 999.98), staleSentence],
])("in LibreOffice, %s", async (_, plan, expected) => {
  expect(await said(plan)).toEqual([expected, expected, expected]);
});

test.each([
  ["one person", planWorkbook(budgetOf(cohortOf(people.slice(0, 1))))],
  ["letters in two halves, which UNICODE refuses", planWorkbook(budgetOf(cohortOf(people, [{ School: "Alder 🌳" }])))],
])("nothing is said of %s", async (_, plan) => {
  expect(await said(plan)).toEqual(["", "", ""]);
});

test("the formula stays well within what Excel takes", () => {
  const { formula } = planned.sheets[0]!.cells.find(({ row }) => row === 3)!;
  expect(formula!.length).toBeLessThan(5000);
});
