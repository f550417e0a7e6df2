import type { SchoolRow } from "../cohort/school-finder";
import type { BudgetLine } from "../lines/budget-line";
import type { Check } from "./check";
import { checkCodes } from "./check";
import { checksAcrossLines } from "./cohort-checks";
import { checksOfLine } from "./line-checks";
import { checksOfSchool } from "./school-checks";

/** Everything that needs attention, the weightiest kind first, then by table and row. */
export function findChecks(lines: readonly BudgetLine[], schools: readonly SchoolRow[]): readonly Check[] {
  const bySchool = new Map<string, BudgetLine[]>(schools.map(({ school }) => [school.name, []]));
  for (const line of lines) bySchool.get(line.school.name)!.push(line);
  const checks = [
    ...lines.flatMap(checksOfLine),
    ...schools.flatMap((row) => checksOfSchool(row, bySchool.get(row.school.name)!)),
    ...checksAcrossLines(lines),
  ];
  const weight = new Map(checkCodes.map((code, index) => [code, index]));
  return checks.sort((a, b) => weight.get(a.code)! - weight.get(b.code)! || a.table.localeCompare(b.table) || a.row - b.row);
}
