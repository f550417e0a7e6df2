import { penceToPounds } from "../../rules/money";
import { caseAssumptions, caseNames } from "../lines/case-cost";
import type { Totals } from "../lines/totals";
import type { CellPlan } from "./sheet-plan";
import { caseRow, summaryCaseColumn } from "./summary-layout";

/** The net cost in the best, expected and worst case, and what each assumes: figures of the fill, so that they go together. */
export function caseCells(totals: Totals): readonly CellPlan[] {
  const headings = [
    ["Case", "general"],
    ["Net cost", "pounds"],
    ["What it assumes", "text"],
  ] as const;
  const header = headings.map(([value, format], index): CellPlan => ({
    row: caseRow("best") - 1,
    column: index + 1,
    value,
    format,
    style: "heading",
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
      {
        row: caseRow(name),
        column: 3,
        value: `${atLeast ? "At least. " : ""}${caseAssumptions[name]}`,
        format: "text",
        style: "note",
      },
    ];
  });
  return [...header, ...rows];
}
