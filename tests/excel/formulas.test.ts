import type { Places } from "../../src/excel/formulas";
import { callsByTheSameNames, formulaInPlace, isRemainsOf, sameFormula } from "../../src/excel/formulas";

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
  ["=LET(at,1,at+NPQCOST([@Fee]))", "=let( _xlpm.at, 1, at + _xldudf_NPQCOST( [@Fee] ) )", true],
  ["=LET(at,1,at)", "=_xlfn.LET(_xlpm.at,1,_xlpm.at)", true],
  ["=IF(A1,TRUE,false)", "=IF(A1,TRUE(),FALSE())", true],
  ["=IF(A1,TRUE,1)", "=IF(A1,FALSE(),1)", false],
  ["=TODAY", "=TODAY()", false],
  [899, "=899", false],
])("%s and %s are the same: %s", (one, other, same) => {
  expect(sameFormula(one, other, "Cohort")).toBe(same);
});

test.each([
  ["=SUM(#REF!)", "=SUM(Cohort[Fee])", true],
  ["=SUM(#REF!)-Prices[@Price]", "=SUM(Cohort[Fee])-Prices[@Price]", true],
  ["=#REF!B7+1", "=Summary!B7+1", true],
  ["=#REF!$B$7:$B$9", "=Summary!$B$7:$B$9", true],
  ["=SUM(#REF!)*2", "=SUM(Cohort[Fee])", false],
  ["=MAX(#REF!)", "=SUM(Cohort[Fee])", false],
  ["=SUM(#REF!)", "=SUM(5)", false],
  ["=SUM(Cohort[Fee])", "=SUM(Cohort[Fee])", false],
])("%s is what a deletion leaves of %s: %s", (one, whole, isLeft) => {
  expect(isRemainsOf(one, whole)).toBe(isLeft);
});

test.each([
  ["=LET(at,1,SUM(at))", "=LET( at,1,SUM(at) )", true],
  ["=LET(at,1,at)", "=let(at,1,at)", false],
  ["=LET(at,1,at)", "=_xlfn.LET(at,1,at)", false],
])("%s and %s call by the same names: %s", (one, other, same) => {
  expect(callsByTheSameNames(one, other)).toBe(same);
});
