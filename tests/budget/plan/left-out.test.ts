import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { Row } from "../support/tables";
import { budgetOf, cohortOf } from "../support/tables";

function leftOut(person: Row, school: Row = {}): unknown {
  const [sheet] = planWorkbook(budgetOf(cohortOf([{ Person: "P-1", ...person }], [school]))).sheets;
  const [table] = sheet!.tables;
  return table!.rows[0]![table!.columns.findIndex(({ heading }) => heading === "Left out")];
}

test.each([
  ["nothing", { Programme: "NPQH", Intake: "Autumn 2024" }, {}, ""],
  ["cover, where days are not published", { Programme: "NPQSENCO", Intake: "Autumn 2024" }, {}, "cover"],
  [
    "no cover, where there is no day rate",
    { Programme: "NPQSENCO", Intake: "Autumn 2024" },
    { "Cover day rate": "" },
    "",
  ],
  ["no fee, where the scholarship covers it", { Programme: "NPQH", Intake: "Autumn 2025" }, {}, ""],
  [
    "the fee, but not its cover",
    { Programme: "NPQEL", Intake: "Autumn 2026" },
    { Listed: "FALSE" },
    "fee; its cover is in the totals",
  ],
  ["fee and cover", { Programme: "NPQLL", Intake: "Autumn 2026" }, { Listed: "FALSE" }, "fee, cover"],
  [
    "SSAT's VAT",
    { Programme: "LP", Intake: "" },
    { Setting: "Independent school", "VAT recoverable": "", "Cover day rate": "" },
    "VAT",
  ],
  [
    "support, where the roll is missing",
    { Programme: "NPQH", Intake: "Autumn 2023" },
    { Pupils: "" },
    "targeted support",
  ],
])("left out: %s", (_, person, school, expected) => {
  expect(leftOut(person, school)).toBe(expected);
});
