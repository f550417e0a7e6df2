import { programmeCodes } from "../policy/programmes";
import { fundingStatuses } from "../rules/funding";
import { sentences } from "../rules/sentences";
import { isBlank } from "../rules/words/blank";
import type { Check } from "./checks/check";
import { findChecks } from "./checks/find-checks";
import type { CohortTables } from "./cohort/cohort";
import { byRow, openCohort } from "./cohort/cohort";
import type { Problem } from "./cohort/column";
import { readText } from "./cohort/column";
import type { QuoteRow } from "./cohort/prices";
import type { SchoolRow } from "./cohort/school-finder";
import { participantColumns } from "./cohort/staff";
import type { BudgetLine } from "./lines/budget-line";
import type { Totals } from "./lines/totals";
import { totalsBy, totalsOf } from "./lines/totals";

export interface Budget {
  /** What it was worked out from. */
  readonly tables: CohortTables;
  readonly lines: readonly BudgetLine[];
  readonly schools: readonly SchoolRow[];
  readonly quotes: readonly QuoteRow[];
  readonly totals: Totals;
  readonly bySchool: ReadonlyMap<string, Totals>;
  readonly byProgramme: ReadonlyMap<string, Totals>;
  readonly byFunding: ReadonlyMap<string, Totals>;
  readonly checks: readonly Check[];
}

/** A budget, or everything that is wrong with what it was asked from. */
export type BudgetResult = { readonly budget: Budget } | { readonly problems: readonly Problem[] };

/** Works out a cohort. `onProgress` is told how many people are done, now and then. */
export function workOutBudget(
  tables: CohortTables,
  onProgress: (done: number, all: number) => void = () => undefined,
): BudgetResult {
  const cohort = openCohort(tables);
  const problems: Problem[] = [...cohort.problems];
  const lines: BudgetLine[] = [];
  const { rows, positions, problems: headingProblems } = cohort.staff;
  const outcomeOf = byRow(cohort, (outcome) => outcome);
  if (rows.length === 0 && headingProblems.length === 0) {
    problems.push({
      table: "staff",
      row: 1,
      column: participantColumns.person.heading,
      value: "",
      message: sentences.noRows("people"),
    });
  }
  for (const [index, { number, cells }] of (headingProblems.length > 0 ? [] : rows).entries()) {
    if (index % 1000 === 0) onProgress(index, rows.length);
    const outcome = outcomeOf(cells);
    if ("problems" in outcome) {
      problems.push(...outcome.problems.map((problem) => ({ table: "staff" as const, row: number, ...problem })));
      continue;
    }
    lines.push({
      row: number,
      person: readText(cells[positions.person]),
      role: readText(cells[positions.role]),
      school: outcome.schoolRow.school,
      entry: outcome.entry,
      saysPlace: !isBlank(cells[positions.place]),
      circumstances: readText(cells[positions.circumstances]),
      figures: outcome.figures,
    });
  }
  if (problems.length > 0) return { problems };
  const { schools } = cohort.schools;
  const budget: Budget = {
    tables,
    lines,
    schools,
    quotes: cohort.quotes,
    totals: totalsOf(lines.map((line) => line.figures)),
    bySchool: totalsBy(
      lines,
      schools.map(({ school }) => school.name),
      (line) => line.school.name,
    ),
    byProgramme: totalsBy(lines, programmeCodes, (line) => line.entry.programme),
    byFunding: totalsBy(lines, fundingStatuses, (line) => line.figures.funding),
    checks: findChecks(lines, schools, cohort.quotes),
  };
  return { budget };
}
