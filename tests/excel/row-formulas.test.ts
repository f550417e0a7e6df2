import { usualFormula } from "../../src/excel/row-formulas";

const own = "=NPQCOST([@Programme],[@Intake])";
const cells = (...formulas: readonly (string | number)[]) =>
  formulas.map((formula) => ({ formula, value: String(formula).startsWith("=") ? 1 : formula }));

test.each([
  ["all have it", [own, own], own],
  ["most have it", [own, own, 777], own],
  ["half have it", [own, 777], null],
  ["empty cells do not count", [own, "", "", ""], own],
  ["nothing is there", ["", ""], null],
  ["values", [1, 2], null],
  ["it names a cell that stays", ["=[@Fee]*Summary!$B$2", "=[@Fee]*Summary!$B$2"], "=[@Fee]*Summary!$B$2"],
  ["it names a cell by its distance", ["=B2*2"], null],
  ["it names a row by its distance", ["=$B2*2"], null],
] as const)("new rows get the formula where %s", (_when, formulas, wanted) => {
  expect(usualFormula(cells(...formulas))).toBe(wanted);
});

test("a text that starts with = is no formula", () => {
  expect(usualFormula([{ formula: "=1+1", value: "=1+1" }])).toBeNull();
});
