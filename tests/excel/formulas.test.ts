import type { Places } from "../../src/excel/formulas";
import { formulaInPlace, sameFormula } from "../../src/excel/formulas";

/** Table Cohort is called Cohort_2 there, its Fee "NPQ fee"; everything stands two rows lower and a column further. */
const places: Places = {
  column: (table, heading) => ({
    table: table === "Cohort" ? "Cohort_2" : (table ?? ""),
    heading: heading === "Fee" ? "NPQ fee" : heading,
  }),
  cell: (sheet, row, column) => ({
    sheet: sheet === "Summary" ? "Summary 2" : (sheet ?? ""),
    row: row + 2,
    column: column + 1,
  }),
};

test.each([
  ["SUM(Cohort[Fee])", "SUM(Cohort_2[NPQ fee])"],
  ["[@Fee]-[@[Targeted support]]", "[@[NPQ fee]]-[@[Targeted support]]"],
  ["E5-F5", "F7-G7"],
  ["Summary!B7-'Cohort budget'!$H$5", "'Summary 2'!C9-'Cohort budget'!$I$7"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ['IF([@Fee]="E5","[@Fee]",1)', 'IF([@[NPQ fee]]="E5","[@Fee]",1)'],
  [
    "LET(at,MATCH([@School],Schools[School],0),INDEX(Schools[Pupils],at))",
    "LET(at,MATCH([@School],Schools[School],0),INDEX(Schools[Pupils],at))",
  ],
])("%s reads %s in the workbook", (planned, inPlace) => {
  expect(formulaInPlace(planned, places)).toBe(inPlace);
});

test.each([
  ["=SUM(Cohort[Fee])", "=sum( Cohort[Fee] )", true],
  ["=Cohort[@Fee]", "=[@Fee]", true],
  ["=[@[Fee]]", "=[@Fee]", true],
  ["='Summary'!B7", "=Summary!B7", true],
  ["=[@Fee]", "=[@VAT]", false],
  ['=IF(A1,"yes","no")', '=IF(A1,"Yes","no")', false],
  ["=E5", "=E6", false],
  [899, "=899", false],
])("%s and %s are the same: %s", (one, other, same) => {
  expect(sameFormula(one, other, "Cohort")).toBe(same);
});
