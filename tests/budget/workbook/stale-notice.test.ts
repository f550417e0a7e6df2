import { differsSentence, staleSentence, unreadableSentence } from "../../../src/budget/plan/stale-notice";
import type { CellPlan, CellValue, WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
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

const fee = 999.99;
const isExpected = ({ row, column }: CellPlan): boolean => row === 6 && column === 2;
const expected = planned.sheets.find(({ name }) => name === "Summary")!.cells.find(isExpected)!.value as number;

/** The plan with another Expected net cost on Summary. */
const withExpected = (value: CellValue): WorkbookPlan => ({
  ...planned,
  sheets: planned.sheets.map((sheet) => {
    const cells = sheet.cells.map((cell) => (isExpected(cell) ? { ...cell, value } : cell));
    return sheet.name === "Summary" ? { ...sheet, cells } : sheet;
  }),
});

test.each([
  ["a fee of half a penny more", typed("Cohort", "Fee", fee + 0.005), differsSentence],
  ["a fee of less than half a penny more", typed("Cohort", "Fee", fee + 0.004), ""],
  ["a fee of half a penny less", typed("Cohort", "Fee", fee - 0.005), differsSentence],
  ["a fee of less than half a penny less", typed("Cohort", "Fee", fee - 0.004), ""],
  ["a fee emptied", typed("Cohort", "Fee", null), differsSentence],
  ["a fee in words", typed("Cohort", "Fee", "ask"), differsSentence],
  ["another Expected", withExpected(expected + 1), differsSentence],
  ["an Expected taken away", withExpected(null), ""],
  ["an Expected in words", withExpected("not known"), ""],
])("in LibreOffice, typed over by hand: %s", async (_, plan, sentence) => {
  expect(await said(plan)).toEqual([sentence, sentence, sentence]);
});

test("nothing is said where the sheet with Expected is gone", async () => {
  const sheets = planned.sheets.filter(({ name }) => name !== "Summary");
  const recalculated = await recalculatedPlan({ ...planned, sheets });
  expect(recalculated.get("Cohort budget")![2]?.[0] ?? "").toBe("");
});

test.each([staleSentence, unreadableSentence, differsSentence])("one line of a sheet holds: %s", (sentence) => {
  // Excel takes texts of 255 in a formula; the narrowest of the sheets, Checks, shows less.
  expect(sentence.length).toBeLessThanOrEqual(180);
  expect(sentence).not.toContain('"');
});
