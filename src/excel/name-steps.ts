import type { NamePlan, WorkbookPlan } from "../budget/plan/sheet-plan";
import { formulaInPlace, sameFormula } from "./formulas";
import type { OwnName } from "./ours";
import { bytesOf, bytesPerAction } from "./payload";
import type { Placed } from "./places";
import { placesFor } from "./places";
import type { Step } from "./step";

/** Defined names, pointed at where their cells are now. */
export function nameSteps(plan: WorkbookPlan, names: readonly OwnName[], placed: Placed): readonly Step[] {
  const places = placesFor(placed, plan.sheets[0]!, null);
  return plan.names.flatMap((planned, index): readonly Step[] => {
    const { name, before } = names[index]!;
    const formula = `=${formulaInPlace(planned.refersTo, places)}`;
    if (before !== null && sameFormula(before, formula)) return [];
    const bytes = bytesPerAction + bytesOf(formula) + bytesOf(planned.comment);
    return [before === null ? addName(name, formula, planned, bytes) : pointName(name, before, formula, bytes)];
  });
}

function addName(name: string, formula: string, { comment }: NamePlan, bytes: number): Step {
  return {
    bytes,
    apply: ({ workbook }) => {
      workbook.names.add(name, formula, comment);
    },
    revert: async ({ workbook, context }) => {
      const item = workbook.names.getItemOrNullObject(name);
      item.load("name");
      await context.sync();
      if (!item.isNullObject) item.delete();
    },
  };
}

function pointName(name: string, before: string, formula: string, bytes: number): Step {
  const point =
    (to: string): Step["apply"] =>
    ({ workbook }) => {
      workbook.names.getItem(name).formula = to;
    };
  return { bytes, apply: point(formula), revert: point(before) };
}
