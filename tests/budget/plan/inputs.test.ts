import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { CellValue } from "../../../src/budget/plan/sheet-plan";
import { budgetOf, cohortOf } from "../support/tables";

const full = {
  Person: "P-1",
  Role: "Head of year",
  School: "900001",
  Programme: "Headship",
  Intake: "2024 autumn",
  Circumstances: "lead mentor",
  Quote: "£1,899.50",
  Place: "confirmed",
};
const prices = [
  {
    Programme: "NPQH",
    Intake: "Autumn 2024",
    Provider: "Example",
    Price: 1000,
    "VAT charged": "yes",
    Source: "Mail",
    "Checked on": "2 May",
  },
  { Kind: "Published", Programme: "NPQH", Price: 1 },
];
const plan = planWorkbook(
  budgetOf(cohortOf([full, { Programme: "LP" }], [{ URN: 900001, "SSAT member": "" }], prices)),
);
const tables = new Map(plan.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, table] as const)));

function rowOf(table: string, row = 0): Record<string, CellValue> {
  const { columns, rows } = tables.get(table)!;
  return Object.fromEntries(columns.map(({ heading }, index) => [heading, rows[row]![index]!]));
}

test("what people typed stands there in our words, and quotes and rates are amounts", () => {
  expect(rowOf("Cohort")).toMatchObject({
    Person: "P-1",
    Role: "Head of year",
    School: "Alder School",
    Programme: "NPQH",
    Intake: "Autumn 2024",
    Circumstances: "lead mentor",
    Quote: 1899.5,
    Place: "Confirmed",
  });
  expect(rowOf("Cohort", 1)).toMatchObject({
    Programme: "LP",
    Intake: null,
    Circumstances: null,
    Quote: null,
    Place: null,
  });
  expect(rowOf("Schools")).toEqual({
    School: "Alder School",
    URN: "900001",
    Setting: "State school",
    Phase: "Primary",
    Pupils: 140,
    Listed: true,
    "SSAT member": null,
    "VAT recoverable": true,
    "Year basis": "academy",
    "Cover day rate": 200,
  });
});

test("quotes come first among the prices, and a published row that was pasted back does not stand twice", () => {
  expect(rowOf("Prices")).toMatchObject({
    Kind: "Quote",
    Programme: "NPQH",
    Intake: "Autumn 2024",
    Provider: "Example",
    Price: 1000,
    "VAT charged": true,
    Source: "Mail",
    "Checked on": "2 May",
  });
  expect(tables.get("Prices")!.rows.filter((row) => row[0] === "Quote")).toHaveLength(1);
  expect(tables.get("Prices")!.rows.filter((row) => row[4] === 1)).toEqual([]);
});

test.each([
  ["TRUE", true],
  ["FALSE", false],
  ["rise", "RISE"],
  ["", null],
])("listed %p stands as %p", (typed, cell) => {
  const budget = budgetOf(cohortOf([full], [{ URN: 900001, Listed: typed }]));
  const schools = planWorkbook(budget).sheets.find(({ name }) => name === "Schools")!;
  expect(schools.tables[0]!.rows[0]![5]).toBe(cell);
});

test("inputs and worked figures look different", () => {
  const looks = tables.get("Cohort")!.columns.map(({ style }) => style);
  expect(looks).toEqual([...Array(8).fill("input"), ...Array(9).fill("calculated")]);
});
