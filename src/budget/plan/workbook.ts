import type { Budget } from "../budget";
import { planChecksSheet } from "./checks-sheet";
import { planCohortSheet } from "./cohort-sheet";
import { keyFigureNames } from "./key-figures";
import { withLongLists } from "./long-lists";
import { planPricesSheet } from "./prices-sheet";
import { planSchoolsSheet } from "./schools-sheet";
import type { WorkbookPlan } from "./sheet-plan";
import { planSourcesSheet } from "./sources-sheet";
import { planSummarySheet } from "./summary-sheet";

/** The whole workbook of a budget, as plain data. */
export function planWorkbook(budget: Budget): WorkbookPlan {
  return withLongLists({
    title: "Cohort budget",
    sheets: [
      planCohortSheet(budget),
      planSchoolsSheet(budget),
      planPricesSheet(budget),
      planSummarySheet(budget),
      planChecksSheet(budget),
      planSourcesSheet(budget),
    ],
    names: keyFigureNames,
  });
}
