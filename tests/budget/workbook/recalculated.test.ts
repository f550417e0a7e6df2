import type { WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { CalculatedSheets } from "../../support/libreoffice";
import { budgetOf, cohortOf, exampleTables } from "../support/tables";
import { cellsOf, differences, recalculatedPlan } from "./recalculated-plan";

jest.setTimeout(120_000);

/** Figures of tests/golden/totals.csv, in the order in which they stand at the top. */
const topFigures = {
  primary: [8, 5367, 3943, 1424, 0, 0, 2940, 4364, 3943],
  trust: [61, 39_289, 19_146, 20_143, 188, 4600, 29_535, 45_266, 7099],
} as const;

/** Net costs of the Summary's first table, by funding, from the same. */
const byFunding = {
  primary: [
    ["Funded", 2940],
    ["Not funded", 1424],
  ],
  trust: [
    ["Funded", 14_555],
    ["Confirm with DfE", 0],
    ["Unknown", 6500],
    ["Not funded", 24_211],
  ],
} as const;

describe.each(["primary", "trust"] as const)("the workbook of the example %s, worked out by LibreOffice", (name) => {
  let plan: WorkbookPlan;
  let sheets: CalculatedSheets;
  beforeAll(async () => {
    plan = planWorkbook(budgetOf(exampleTables(name)));
    sheets = await recalculatedPlan(plan);
  });

  test("has the core's figures in every native formula", () => {
    const formulas = cellsOf(plan).filter(({ isFormula }) => isFormula);
    const people = topFigures[name][0];
    expect(formulas.length).toBeGreaterThan(people + 40);
    expect(differences(sheets, formulas)).toEqual([]);
  });

  test("has what the plan says in every other cell", () => {
    expect(
      differences(
        sheets,
        cellsOf(plan).filter(({ isFormula }) => !isFormula),
      ),
    ).toEqual([]);
  });

  test("has the golden figures at the top", () => {
    expect(sheets.get("Cohort budget")![4]!.slice(0, 9)).toEqual(topFigures[name]);
  });

  test("has the golden net costs by funding", () => {
    const rows = sheets.get("Summary")!;
    const at = rows.findIndex((row) => row[0] === "Funding");
    const table = rows.slice(at + 1, at + 1 + byFunding[name].length);
    expect(table.map((row) => [row[0], row[8]])).toEqual(byFunding[name]);
  });
});

test("text that looks like a formula, an error or a number stays text", async () => {
  const names = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "#N/A",
    "TRUE",
    "007",
    "1E5",
    "'quoted",
    '=HYPERLINK("x")',
    "\t=1",
    "a\nb",
  ];
  const staff = names.map((Person) => ({
    Person,
    Role: Person,
    Programme: "NPQH",
    Intake: "Autumn 2024",
    Place: "Confirmed",
  }));
  const prices = [{ Programme: "LP", Price: 500, Provider: "=2+2", Source: "-3", "Checked on": "@4" }];
  const plan = planWorkbook(budgetOf(cohortOf(staff, [{ School: "=1+1 School" }], prices)));
  const sheets = await recalculatedPlan(plan);
  const cohort = sheets.get("Cohort budget")!.slice(8, 8 + names.length);
  expect(cohort.map((row) => row[0])).toEqual(names.map((name) => name.trim()));
  expect(cohort.map((row) => row[1])).toEqual(names.map((name) => name.trim()));
  const texts = cellsOf(plan).filter(({ value, isFormula }) => typeof value === "string" && !isFormula);
  expect(differences(sheets, texts)).toEqual([]);
});

test("amounts that are not known stay words, and sums pass over them", async () => {
  const staff = [
    { Person: "P-1", Programme: "NPQLL", Intake: "Autumn 2025" },
    { Person: "P-2", Programme: "NPQH", Intake: "Autumn 2025", Place: "Confirmed" },
    { Person: "P-3", Programme: "NPQSL", Intake: "Autumn 2023", Quote: 1000.55 },
  ];
  const plan = planWorkbook(budgetOf(cohortOf(staff, [{ Listed: "FALSE", Pupils: "" }])));
  const sheets = await recalculatedPlan(plan);
  expect(differences(sheets, cellsOf(plan))).toEqual([]);
  expect(
    sheets
      .get("Cohort budget")!
      .slice(8, 11)
      .map((row) => row.slice(8, 14)),
  ).toEqual([
    ["not published", 0, 0, 0, "not known", "not known"],
    ["not published", 0, "in full", 0, 1000, 1000],
    [1000.55, 0, 1000.55, "facts missing", 800, 800],
  ]);
  expect(sheets.get("Cohort budget")![4]!.slice(0, 9)).toEqual([3, 1000.55, 1000.55, 0, 0, 0, 1800, 1800, 0]);
});

test("schools are told apart whose names look like patterns or comparisons", async () => {
  const names = ["St Mary*", "St Mary Junior", "<>x", "=1", ">9", "~Hill", "Why?"];
  const person = (School: string, index: number) => ({
    Person: `P-${index}`,
    School,
    Programme: "NPQH",
    Intake: "Autumn 2024",
  });
  const plan = planWorkbook(
    budgetOf(
      cohortOf(
        names.map(person),
        names.map((School) => ({ School })),
      ),
    ),
  );
  expect(differences(await recalculatedPlan(plan), cellsOf(plan))).toEqual([]);
});

test("people whose school goes without saying, since there is only one, are among its totals", async () => {
  const plan = planWorkbook(budgetOf(exampleTables("primary")));
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const school = table.columns.findIndex(({ heading }) => heading === "School");
      const rows = table.rows.map((row, index) => (index % 2 === 0 ? row.with(school, null) : row));
      return table.name === "Cohort" ? { ...table, rows } : table;
    }),
  }));
  const unsaid = { ...plan, sheets };
  const summary = cellsOf(unsaid).filter(({ sheet, row, isFormula }) => sheet === "Summary" && row > 3 && isFormula);
  expect(differences(await recalculatedPlan(unsaid), summary)).toEqual([]);
});
