import type { QuoteRow } from "../cohort/prices";
import type { SchoolRow } from "../cohort/school-finder";
import type { BudgetLine } from "../lines/budget-line";
import { inputTables } from "../cohort/column";
import { groupBy } from "../group-by";
import type { Check } from "./check";
import { checkCodes } from "./check";
import { checksAcrossLines } from "./cohort-checks";
import { checksOfLine } from "./line-checks";
import { checksOfQuotes } from "./quote-checks";
import { checksOfSchool } from "./school-checks";

/** Everything that needs attention, the weightiest kind first, then by table and row. */
export function findChecks(
  lines: readonly BudgetLine[],
  schools: readonly SchoolRow[],
  quotes: readonly QuoteRow[],
): readonly Check[] {
  const bySchool = groupBy(lines, (line) => line.school.name);
  const checks = [
    ...lines.flatMap(checksOfLine),
    ...schools.flatMap((row) => checksOfSchool(row, bySchool.get(row.school.name) ?? [])),
    ...checksAcrossLines(lines),
    ...checksOfQuotes(quotes),
  ];
  const weight = new Map(checkCodes.map((code, index) => [code, index]));
  return checks.sort(
    (a, b) =>
      weight.get(a.code)! - weight.get(b.code)! ||
      inputTables.indexOf(a.table) - inputTables.indexOf(b.table) ||
      a.row - b.row,
  );
}
