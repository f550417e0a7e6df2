import type { BudgetResult } from "../../budget/budget";
import { workOutBudget } from "../../budget/budget";
import type { Problem } from "../../budget/cohort/column";
import { enrolmentColumns } from "../../budget/cohort/staff";
import type { Tables } from "./tables";
import { filledRows } from "./tables";

/** What a cohort comes to: figures, or what is wrong with its tables; null while nobody is in the staff list. */
export function resultOf(tables: Tables): BudgetResult | null {
  if (filledRows(tables.staff).length === 0) return null;
  const result = workOutBudget(tables);
  return "problems" in result ? { problems: causes(result.problems) } : result;
}

/** A school that cannot be read is one problem, and not one more for each of its people. */
function causes(problems: readonly Problem[]): readonly Problem[] {
  const ofSchools = new Set(problems.filter(({ table }) => table === "schools").map(({ message }) => message));
  const isEcho = ({ table, column, message }: Problem): boolean =>
    table === "staff" && column === enrolmentColumns.school.heading && ofSchools.has(message);
  return problems.filter((problem) => !isEcho(problem));
}
