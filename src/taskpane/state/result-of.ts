import type { BudgetResult } from "../../budget/budget";
import { workOutBudget } from "../../budget/budget";
import type { Tables } from "./tables";
import { filledRows } from "./tables";

/** What a cohort comes to: figures, or what is wrong with its tables; null while nobody is in the staff list. */
export function resultOf(tables: Tables): BudgetResult | null {
  return filledRows(tables.staff).length === 0 ? null : workOutBudget(tables);
}
