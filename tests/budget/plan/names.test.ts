import { planWorkbook } from "../../../src/budget/plan/workbook";
import { budgetOf, exampleTables } from "../support/tables";

const budget = budgetOf(exampleTables("trust"));
const plan = planWorkbook(budget);
const [cohort] = plan.sheets;

const tableNames = plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
const names = [...plan.names.map(({ name }) => name), ...tableNames];

test.each(names)("%s is a name that Excel accepts and takes for no cell", (name) => {
  expect(name).toMatch(/^[A-Za-z_\\][A-Za-z0-9_.\\]{0,254}$/);
  expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/i);
  expect(name).not.toMatch(/^R?\d*(C\d*)?$/i);
});

test("no name stands twice, in whatever case", () => {
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("each name is that of a figure at the top, with its label in its comment", () => {
  const figures = cohort!.cells.filter(({ style }) => style === "key-figure");
  expect(plan.names).toHaveLength(figures.length);
  plan.names.forEach(({ refersTo, comment }, index) => {
    const { row, column } = figures[index]!;
    expect(refersTo).toBe(`'Cohort budget'!$${String.fromCharCode(64 + column)}$${row}`);
    const label = cohort!.cells.find((cell) => cell.row === row - 1 && cell.column === column)!.value;
    expect(comment).toMatch(new RegExp(`^${label} `));
  });
});

test("the figures at the top stand in the order in which they are worked out, all but At risk native formulas", () => {
  const labels = cohort!.cells.filter(({ style }) => style === "label").map(({ value }) => value);
  expect(labels).toEqual([
    "People",
    "Fees",
    "Scholarships",
    "Fees to pay",
    "VAT borne",
    "Targeted support",
    "Cover",
    "Net cost",
    "At risk",
  ]);
  const formulas = cohort!.cells.filter(({ style }) => style === "key-figure").map(({ formula }) => formula);
  expect(formulas.pop()).toBeUndefined();
  for (const formula of formulas) expect(formula).toMatch(/^(COUNTA|SUMIFS)\(Cohort\[|^[A-Z]\d+[-+][A-Z]\d+/);
});

test("a sum that leaves something out says at least below it, and no other does", () => {
  const { fees, scholarships, feesToPay, vat, targetedSupport, cover, netCost, atRisk } = budget.totals;
  const open = [fees, scholarships, feesToPay, vat, targetedSupport, cover, netCost, atRisk];
  const marked = cohort!.cells.filter(({ value }) => value === "at least").map(({ row, column }) => [row, column]);
  expect(marked).toEqual(open.flatMap(({ atLeast }, index) => (atLeast ? [[6, index + 2]] : [])));
  expect(marked).toHaveLength(6);
});

test("no formula takes one of our functions, and none is newer than Excel 2013", () => {
  const formulas = plan.sheets
    .flatMap(({ cells, tables }) => [
      ...cells.map(({ formula }) => formula),
      ...tables.flatMap(({ columns }) => columns.map(({ formula }) => formula)),
    ])
    .filter((formula) => formula !== undefined);
  const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z.]+(?=\()/g) ?? []));
  expect(formulas.length).toBeGreaterThan(20);
  expect([...used].sort()).toEqual([
    ...[
      "ABS",
      "AND",
      "COUNT",
      "COUNTA",
      "COUNTIF",
      "COUNTIFS",
      "ERROR.TYPE",
      "IF",
      "IFERROR",
      "ISNUMBER",
      "ISTEXT",
      "LEFT",
      "LEN",
      "MATCH",
      "MID",
      "MMULT",
    ],
    ...["MOD", "N", "REPT", "ROUND", "SUBSTITUTE", "SUMIFS", "SUMPRODUCT", "UNICODE"],
  ]);
});
