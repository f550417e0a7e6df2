import type { CaseName } from "../lines/case-cost";
import { caseNames } from "../lines/case-cost";

/** Where the three cases stand on the sheet Summary. */
const firstCaseRow = 5;

export const caseRow = (name: CaseName): number => firstCaseRow + caseNames.indexOf(name);

/** The column of their net cost. */
export const summaryCaseColumn = 2;

/** The row after the cases. */
export const rowAfterCases = firstCaseRow + caseNames.length;
