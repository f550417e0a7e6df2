import { penceToPounds } from "../../rules/money";
import type { Sum, Totals } from "../lines/totals";
import { cohortHeadings } from "./cohort-columns";
import { columnNumber } from "./column-of";
import { columnLetters } from "./references";
import { absoluteReference, tableNames } from "./sheet-names";
import type { CellPlan, NamePlan } from "./sheet-plan";

interface KeyFigure {
  readonly label: string;
  /** The name of its cell in the workbook. */
  readonly name: string;
  readonly sum: (totals: Totals) => Sum;
  /** A native formula over the cohort and over the figures before it; a figure without one is that of the fill. */
  readonly formula?: (reference: (label: string) => string) => string;
}

const total = (heading: string): (() => string) => () => `SUM(${tableNames.cohort}[${heading}])`;

const figures: readonly KeyFigure[] = [
  { label: "Fees", name: "CohortFees", sum: (totals) => totals.fees, formula: total(cohortHeadings.fee) },
  { label: "Scholarships", name: "CohortScholarships", sum: (totals) => totals.scholarships, formula: total(cohortHeadings.scholarship) },
  {
    label: "Fees to pay",
    name: "CohortFeesToPay",
    sum: (totals) => totals.feesToPay,
    formula: (cell) => `${cell("Fees")}-${cell("Scholarships")}`,
  },
  { label: "VAT borne", name: "CohortVat", sum: (totals) => totals.vat, formula: total(cohortHeadings.vat) },
  {
    label: "Targeted support",
    name: "CohortTargetedSupport",
    sum: (totals) => totals.targetedSupport,
    formula: total(cohortHeadings.targetedSupport),
  },
  { label: "Cover", name: "CohortCover", sum: (totals) => totals.cover, formula: total(cohortHeadings.cover) },
  {
    label: "Net cost",
    name: "CohortNetCost",
    sum: (totals) => totals.netCost,
    formula: (cell) => `${cell("Fees to pay")}+${cell("VAT borne")}-${cell("Targeted support")}+${cell("Cover")}`,
  },
  {
    label: "At risk",
    name: "CohortAtRisk",
    sum: (totals) => totals.atRisk,
  },
];

/** Where the figures stand on the sheet Cohort budget: labels, amounts and remarks in three rows. */
const keyFigureRows = { label: 4, amount: 5, remark: 6 } as const;

const headings = ["People", ...figures.map(({ label }) => label)].map((heading) => ({ heading }));
const columnOf = (label: string): number => columnNumber(headings, label);

/** The cell of a key figure on its sheet. @throws Error for a label that is none: a mistake in the code */
function keyFigureCell(label: string): string {
  return `${columnLetters(columnOf(label))}${keyFigureRows.amount}`;
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
  const sums = figures.flatMap(({ label, sum, formula }): readonly CellPlan[] => {
    const column = columnOf(label);
    const { pence, atLeast } = sum(totals);
    const cells: readonly CellPlan[] = [
      { row: labelRow, column, value: label, style: "label" },
      {
        row: amount,
        column,
        value: penceToPounds(pence),
        ...(formula === undefined ? {} : { formula: formula(keyFigureCell) }),
        format: "pounds",
        style: "key-figure",
      },
    ];
    return atLeast ? [...cells, { row: remark, column, value: "at least", style: "note" }] : cells;
  });
  return [...people, ...sums];
}

/** A name for each figure, to be used in people's own formulas. */
export const keyFigureNames: readonly NamePlan[] = [
  { name: "CohortPeople", comment: "People in the cohort", refersTo: absoluteReference("Cohort budget", keyFigureRows.amount, 1) },
  ...figures.map(({ label, name }) => ({
    name,
    comment: `${label} of the cohort, in pounds`,
    refersTo: absoluteReference("Cohort budget", keyFigureRows.amount, columnOf(label)),
  })),
];
