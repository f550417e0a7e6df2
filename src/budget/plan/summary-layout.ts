import type { CaseName } from "../lines/case-cost";
import { caseNames } from "../lines/case-cost";

const firstCaseRow = 5;

/** The row in which a case stands on the sheet Summary. */
export const caseRow = (name: CaseName): number => firstCaseRow + caseNames.indexOf(name);

/** The column of their net cost. */
export const summaryCaseColumn = 2;

/** The row after the cases. */
export const rowAfterCases = firstCaseRow + caseNames.length;
