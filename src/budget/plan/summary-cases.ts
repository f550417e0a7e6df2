import { penceToPounds } from "../../rules/money";
import { caseAssumptions, caseNames } from "../lines/case-cost";
import type { Totals } from "../lines/totals";
import type { CellPlan } from "./sheet-plan";
import { caseRow, summaryCaseColumn } from "./summary-layout";

/** The net cost in the best, expected and worst case, and what each assumes: figures of the fill, so that they go together. */
export function caseCells(totals: Totals): readonly CellPlan[] {
  const header: readonly CellPlan[] = ["Case", "Net cost", "What it assumes"].map((value, index) => ({
    row: caseRow("best") - 1,
    column: index + 1,
    value,
    style: "heading",
    ...(index + 1 === summaryCaseColumn ? { format: "pounds" as const } : {}),
  }));
  const rows = caseNames.flatMap((name): readonly CellPlan[] => {
    const { pence, atLeast } = totals.cases[name];
    const figure: CellPlan = {
      row: caseRow(name),
      column: summaryCaseColumn,
      value: penceToPounds(pence),
      format: "pounds",
      style: "figure",
    };
    return [
      { row: caseRow(name), column: 1, value: name[0]!.toUpperCase() + name.slice(1), style: "label" },
      figure,
      { row: caseRow(name), column: 3, value: `${atLeast ? "At least. " : ""}${caseAssumptions[name]}`, style: "note" },
    ];
  });
  return [...header, ...rows];
}
