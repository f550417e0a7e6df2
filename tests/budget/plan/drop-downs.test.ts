import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { ColumnPlan } from "../../../src/budget/plan/sheet-plan";
import { budgetOf, cohortOf } from "../support/tables";

const plan = planWorkbook(budgetOf(cohortOf([{ Programme: "NPQH", Intake: "Autumn 2024" }])));

function column(tableName: string, heading: string): ColumnPlan {
  const table = plan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === tableName)!;
  return table.columns.find((candidate) => candidate.heading === heading)!;
}

const settings = [
  "State school",
  "16 to 19",
  "Maintained nursery school",
  "School nursery class",
  "Independent special school",
  "Independent school",
  "Hospital school",
  "Young offender institution",
  "Virtual school",
  "Local authority",
  "Private nursery",
  "Childminder",
  "ITT provider",
  "Other",
  "Outside England",
];
const programmes = [
  "NPQLT",
  "NPQLTD",
  "NPQLBC",
  "NPQLL",
  "NPQLPM",
  "NPQSL",
  "NPQH",
  "NPQEL",
  "NPQEYL",
  "NPQSENCO",
  "ASO",
  "EHCO",
  "NPQML",
  "LP",
];

test.each([
  ["Schools", "Setting", settings],
  [
    "Schools",
    "Phase",
    [
      "Primary",
      "Middle deemed primary",
      "Secondary",
      "Middle deemed secondary",
      "All-through",
      "16 plus",
      "Not applicable",
    ],
  ],
  ["Schools", "Listed", ["TRUE", "FALSE", "RISE"]],
  ["Schools", "SSAT member", ["TRUE", "FALSE"]],
  ["Schools", "VAT recoverable", ["TRUE", "FALSE"]],
  ["Schools", "Year basis", ["academy", "maintained"]],
  ["Cohort", "Place", ["Requested", "Confirmed", "Refused"]],
  ["Cohort", "Programme", programmes],
  ["Prices", "Programme", programmes],
  ["Prices", "Kind", ["Published", "Quote"]],
])("the drop-down of %s[%s] offers exactly the accepted words", (table, heading, words) => {
  const { dropDown } = column(table, heading);
  expect(dropDown).toEqual({ kind: "words", words: expect.anything() });
  expect([...(dropDown as { words: readonly string[] }).words].sort()).toEqual([...words].sort());
});

test("intakes are offered from the first to the last, and others are accepted", () => {
  expect(column("Cohort", "Intake").dropDown).toEqual({
    kind: "words",
    acceptsOthers: true,
    words: [
      "Autumn 2021",
      "Spring 2022",
      "Autumn 2022",
      "Spring 2023",
      "Autumn 2023",
      "Spring 2024",
      "Autumn 2024",
      "Spring 2025",
      "Autumn 2025",
      "Spring 2026",
      "Autumn 2026",
    ],
  });
});

test("the school is chosen from the schools", () => {
  expect(column("Cohort", "School").dropDown).toEqual({ kind: "table-column", table: "Schools", column: "School" });
});
