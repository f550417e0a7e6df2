import { penceToPounds } from "../../rules/money";
import type { SumName } from "../lines/sums";
import { sumLabels } from "../lines/sums";
import type { Totals } from "../lines/totals";
import { cohortHeadings } from "./cohort-columns";
import { readableRows } from "./left-out";
import { columnLetters } from "./references";
import { absoluteReference, tableNames } from "./sheet-names";
import type { CellPlan, NamePlan } from "./sheet-plan";

interface KeyFigure {
  readonly sum: SumName;
  /** The name of its cell in the workbook. */
  readonly name: string;
  /** A native formula over the cohort and over the figures before it; a figure without one is that of the fill. */
  readonly formula?: (reference: (sum: SumName) => string) => string;
}

const total =
  (heading: string): (() => string) =>
  () =>
    `SUMIFS(${tableNames.cohort}[${heading}],${readableRows})`;

const figures: readonly KeyFigure[] = [
  { sum: "fees", name: "CohortFees", formula: total(cohortHeadings.fee) },
  { sum: "scholarships", name: "CohortScholarships", formula: total(cohortHeadings.scholarship) },
  { sum: "feesToPay", name: "CohortFeesToPay", formula: (cell) => `${cell("fees")}-${cell("scholarships")}` },
  { sum: "vat", name: "CohortVat", formula: total(cohortHeadings.vat) },
  { sum: "targetedSupport", name: "CohortTargetedSupport", formula: total(cohortHeadings.targetedSupport) },
  { sum: "cover", name: "CohortCover", formula: total(cohortHeadings.cover) },
  {
    sum: "netCost",
    name: "CohortNetCost",
    formula: (cell) => `${cell("feesToPay")}+${cell("vat")}-${cell("targetedSupport")}+${cell("cover")}`,
  },
  { sum: "atRisk", name: "CohortAtRisk" },
];

/** Where the figures stand on the sheet Cohort budget: labels, amounts and remarks in three rows. */
const keyFigureRows = { label: 4, amount: 5, remark: 6 } as const;

/** They stand side by side, after the number of people. */
const columnOf = (wanted: SumName): number => 2 + figures.findIndex(({ sum }) => sum === wanted);

/** The cell of a figure's amount, on its own sheet. */
export function keyFigureCell(sum: SumName): string {
  return `${columnLetters(columnOf(sum))}${keyFigureRows.amount}`;
}

/** The figures at the top of the cohort budget. */
export function keyFigureCells(totals: Totals): readonly CellPlan[] {
  const { label: labelRow, amount, remark } = keyFigureRows;
  const people: readonly CellPlan[] = [
    { row: labelRow, column: 1, value: "People", style: "label" },
    {
      row: amount,
      column: 1,
      value: totals.people,
      formula: `COUNTA(${tableNames.cohort}[${cohortHeadings.programme}])`,
      format: "count",
      style: "key-figure",
    },
  ];
  const sums = figures.flatMap(({ sum, formula }): readonly CellPlan[] => {
    const column = columnOf(sum);
    const { pence, atLeast } = totals[sum];
    const cells: readonly CellPlan[] = [
      { row: labelRow, column, value: sumLabels[sum], style: "label" },
      {
        row: amount,
        column,
        value: penceToPounds(pence),
        ...(formula === undefined ? {} : { formula: formula(keyFigureCell) }),
        format: "pounds",
        style: "key-figure",
      },
    ];
    return atLeast ? [...cells, { row: remark, column, value: "at least", style: "note", isRemark: true }] : cells;
  });
  return [...people, ...sums];
}

/** A name for each figure, to be used in people's own formulas. */
export const keyFigureNames: readonly NamePlan[] = [
  {
    name: "CohortPeople",
    comment: "People in the cohort",
    refersTo: absoluteReference("Cohort budget", keyFigureRows.amount, 1),
  },
  ...figures.map(({ sum, name }) => ({
    name,
    comment: `${sumLabels[sum]} of the cohort, in pounds`,
    refersTo: absoluteReference("Cohort budget", keyFigureRows.amount, columnOf(sum)),
  })),
];
