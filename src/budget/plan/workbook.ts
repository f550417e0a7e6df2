import type { Budget } from "../budget";
import { ownWords } from "../cohort/own-words";
import { planChecksSheet } from "./checks-sheet";
import { planCohortSheet, planCohortTable } from "./cohort-sheet";
import { keyFigureNames } from "./key-figures";
import { withLongLists } from "./long-lists";
import { planPricesSheet } from "./prices-sheet";
import { planSchoolsSheet } from "./schools-sheet";
import type { WorkbookPlan } from "./sheet-plan";
import { planSourcesSheet } from "./sources-sheet";
import { staleNotice } from "./stale-notice";
import { planSummarySheet } from "./summary-sheet";

/** The whole workbook of a budget, as plain data. */
export function planWorkbook(budget: Budget): WorkbookPlan {
  const words = ownWords(budget.tables);
  const cohort = planCohortTable(budget, words.staff);
  const [schools, prices] = [planSchoolsSheet(budget, words.schools), planPricesSheet(budget, words.prices)];
  const notice = staleNotice(budget, { staff: cohort, schools: schools.tables[0]!, prices: prices.tables[0]! });
  return withLongLists({
    title: "Cohort budget",
    sheets: [
      planCohortSheet(budget, cohort, notice),
      schools,
      prices,
      planSummarySheet(budget),
      planChecksSheet(budget),
      planSourcesSheet(budget),
    ],
    names: keyFigureNames,
  });
}
