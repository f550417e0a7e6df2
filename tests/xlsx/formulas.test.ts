import { fileFormula } from "../../src/xlsx/formulas";
import type { TablePlan } from "../../src/budget/plan/sheet-plan";

const table = (name: string, ...headings: string[]): TablePlan => ({
  name,
  headerRow: 1,
  firstColumn: 1,
  rows: [],
  columns: headings.map((heading) => ({ heading, width: 10, format: "pounds", style: "input" })),
});
const cohort = table("Cohort", "Fee", "Net cost", "A [b] #c 'd", "Fee (£)");
const tables = new Map([
  ["Cohort", cohort],
  ["Schools", table("Schools", "School")],
]);

test.each([
  ["a column of the own row", "[@Fee]*2", "Cohort[[#This Row],[Fee]]*2"],
  ["a heading with a space", "[@Net cost]", "Cohort[[#This Row],[Net cost]]"],
  ["the same in Excel's own spelling", "[@[Net cost]]", "Cohort[[#This Row],[Net cost]]"],
  ["a heading with brackets", "[@Fee (£)]", "Cohort[[#This Row],[Fee (£)]]"],
  ["a heading that needs escapes", "[@[A '[b'] '#c ''d]]", "Cohort[[#This Row],[A '[b'] '#c ''d]]"],
  ["neighbouring columns", "SUM([@[Fee]:[Net cost]])", "SUM(Cohort[[#This Row],[Fee]:[Net cost]])"],
  ["a whole column", "SUM(Cohort[Net cost])", "SUM(Cohort[Net cost])"],
  ["another table", "MATCH([@Fee],Schools[School],0)", "MATCH(Cohort[[#This Row],[Fee]],Schools[School],0)"],
  ["a text that looks like a column", 'IF([@Fee]="[@Fee]",1,0)', 'IF(Cohort[[#This Row],[Fee]]="[@Fee]",1,0)'],
  ["a function that came later", 'ifna([@Fee],"IFNA()")', '_xlfn.IFNA(Cohort[[#This Row],[Fee]],"IFNA()")'],
  ["plain references", "SUM('Cash flow'!$B$2:B9)-C3", "SUM('Cash flow'!$B$2:B9)-C3"],
])("%s", (_, formula, expected) => {
  expect(fileFormula(formula, tables, cohort)).toBe(expected);
});

test.each([
  ["[@Cover]", cohort, "The formula [@Cover]: table Cohort has no column Cover."],
  ["SUM(Prices[Fee])", cohort, "The formula SUM(Prices[Fee]) names Prices[Fee], a table that is not in the plan."],
  ["[@Fee]", undefined, "The formula [@Fee] names [@Fee], a table that is not in the plan."],
])("%s is refused where it means nothing", (formula, ownTable, message) => {
  expect(() => fileFormula(formula, tables, ownTable)).toThrow(message);
});
