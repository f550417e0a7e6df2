import type { ColumnPlan } from "../budget/plan/sheet-plan";
import type { Content } from "./contents";
import { isEmpty, isFormula } from "./contents";

type OwnWords = Pick<ColumnPlan, "ownWords">;

/** The plan's word for what a cell says otherwise; undefined where it stays, as people's formulas do. */
export function ownWordFor({ ownWords }: OwnWords, content: Content): string | undefined {
  return isFormula(content) ? undefined : ownWords?.get(isEmpty(content) ? "" : content.value);
}

/** A row with something in it as the plan says it. */
export function inOwnWords(columns: readonly OwnWords[], row: readonly unknown[]): readonly unknown[] {
  return row.map((cell, index) => columns[index]?.ownWords?.get(cell ?? "") ?? cell);
}
