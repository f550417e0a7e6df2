import { programmes } from "../../policy/programmes";
import type { ProgrammeCode } from "../../policy/programmes";
import { penceToPounds } from "../../rules/money";
import type { Budget } from "../budget";
import type { CaseName } from "../lines/case-cost";
import { caseNames } from "../lines/case-cost";
import type { Totals } from "../lines/totals";
import { cohortHeadings } from "./cohort-columns";
import type { FilledColumn } from "./column-of";
import { columnNumber, tableOf } from "./column-of";
import { landscape } from "./in-words";
import { keyFigureReference } from "./key-figures";
import { absoluteReference, tableNames } from "./sheet-names";
import type { CellPlan, ChartPlan, SheetPlan, TablePlan } from "./sheet-plan";
import { caseRow, rowAfterCases, summaryCaseColumn } from "./summary-layout";

/** Totals of one group: a school, a programme, a kind of funding. */
interface GroupRow {
  readonly group: string;
  readonly totals: Totals;
}

const amount = { format: "pounds", style: "calculated", width: 15 } as const;

const headings = {
  people: "People",
  fees: "Fees",
  scholarships: "Scholarships",
  feesToPay: "Fees to pay",
  vat: "VAT borne",
  cover: "Cover",
  targetedSupport: "Targeted support",
  netCost: "Net cost",
  remark: "Remark",
} as const;

/** Names that SUMIFS would take for a pattern or a comparison. */
const isPattern = (name: string): boolean => /[*?~]|^[=<>]/.test(name);

/** The criterion that finds a group by its very name. */
function criterion(heading: string, names: readonly string[]): string {
  const name = `[@${heading}]`;
  return names.some(isPattern) ? `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},"~","~~"),"*","~*"),"?","~?")` : name;
}

/** The columns of a table of groups; `cohortHeading` is the column of Cohort that tells the group. */
function groupColumns(heading: string, cohortHeading: string, names: readonly string[]): readonly FilledColumn<GroupRow>[] {
  const own = `${tableNames.cohort}[${cohortHeading}],${criterion(heading, names)}`;
  const sumOf = (column: string): string => `SUMIFS(${tableNames.cohort}[${column}],${own})`;
  return [
    { heading, width: 30, format: "text", style: "calculated", wrap: true, cell: ({ group }) => group },
    { heading: headings.people, width: 14, format: "count", style: "calculated", formula: `COUNTIFS(${own})`, cell: ({ totals }) => totals.people },
    { ...amount, heading: headings.fees, formula: sumOf(cohortHeadings.fee), cell: ({ totals }) => penceToPounds(totals.fees.pence) },
    {
      ...amount,
      heading: headings.scholarships,
      formula: sumOf(cohortHeadings.scholarship),
      cell: ({ totals }) => penceToPounds(totals.scholarships.pence),
    },
    {
      ...amount,
      heading: headings.feesToPay,
      formula: `[@${headings.fees}]-[@${headings.scholarships}]`,
      cell: ({ totals }) => penceToPounds(totals.feesToPay.pence),
    },
    { ...amount, heading: headings.vat, formula: sumOf(cohortHeadings.vat), cell: ({ totals }) => penceToPounds(totals.vat.pence) },
    { ...amount, heading: headings.cover, formula: sumOf(cohortHeadings.cover), cell: ({ totals }) => penceToPounds(totals.cover.pence) },
    {
      ...amount,
      width: 20,
      heading: headings.targetedSupport,
      formula: sumOf(cohortHeadings.targetedSupport),
      cell: ({ totals }) => penceToPounds(totals.targetedSupport.pence),
    },
    {
      ...amount,
      heading: headings.netCost,
      formula: `[@[${headings.feesToPay}]]+[@[${headings.vat}]]+[@${headings.cover}]-[@[${headings.targetedSupport}]]`,
      cell: ({ totals }) => penceToPounds(totals.netCost.pence),
    },
    { heading: headings.remark, width: 10, format: "text", style: "calculated", cell: ({ totals }) => (totals.netCost.atLeast ? "at least" : null) },
  ];
}

const groupRows = (groups: ReadonlyMap<string, Totals>): readonly GroupRow[] => [...groups].map(([group, totals]) => ({ group, totals }));

const assumptions: Readonly<Record<CaseName, string>> = {
  best: "Every eligible place is funded; workplaces whose list is not known are on it; targeted support at its highest.",
  expected: "Eligible places are funded unless refused; a list that is not known counts as not listed.",
  worst: "Where places are limited, only confirmed ones are funded.",
};

function caseCells({ totals }: Budget): readonly CellPlan[] {
  const header: readonly CellPlan[] = ["Case", "Net cost", "What it assumes"].map((value, index) => ({
    row: caseRow("best") - 1,
    column: index + 1,
    value,
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
      ...(name === "expected" ? { formula: keyFigureReference("Net cost") } : {}),
    };
    return [
      { row: caseRow(name), column: 1, value: name[0]!.toUpperCase() + name.slice(1), style: "label" },
      figure,
      { row: caseRow(name), column: 3, value: `${atLeast ? "At least. " : ""}${assumptions[name]}`, style: "note" },
    ];
  });
  return [...header, ...rows];
}

interface Section {
  readonly title: string;
  readonly name: string;
  readonly heading: string;
  readonly cohortHeading: string;
  readonly groups: (budget: Budget) => ReadonlyMap<string, Totals>;
}

const sections: readonly Section[] = [
  { title: "By funding", name: "ByFunding", heading: "Funding", cohortHeading: cohortHeadings.funding, groups: (budget) => budget.byFunding },
  { title: "By school", name: "BySchool", heading: "School", cohortHeading: cohortHeadings.school, groups: (budget) => budget.bySchool },
  {
    title: "By programme",
    name: "ByProgramme",
    heading: "Programme",
    cohortHeading: cohortHeadings.programme,
    groups: (budget) => budget.byProgramme,
  },
];

const chartRows = 12;

function chart(table: TablePlan, title: string, values: readonly string[], from: ChartPlan["from"], to: ChartPlan["to"]): ChartPlan {
  const [first, last] = [table.headerRow + 1, table.headerRow + table.rows.length];
  const range = (column: number): string =>
    `${absoluteReference("Summary", first, column)}:${absoluteReference("Summary", last, column).replace(/^.*!/, "")}`;
  return {
    kind: "column",
    title,
    categories: range(1),
    series: values.map((heading) => ({ name: heading, values: range(columnNumber(table.columns, heading)) })),
    valueFormat: "whole-pounds",
    from,
    to,
    alternativeText: `${title}: the figures stand in the table ${table.name} below.`,
  };
}

const namesPerLine = 3;

/** What the codes stand for, a few to a line. */
function programmeNames(codes: readonly string[], firstRow: number): readonly CellPlan[] {
  const lines = Math.ceil(codes.length / namesPerLine);
  return Array.from({ length: lines }, (_, index) => {
    const named = codes.slice(index * namesPerLine, (index + 1) * namesPerLine);
    const value = named.map((code) => `${code} ${programmes[code as ProgrammeCode].name}`).join("; ");
    return { row: firstRow + index, column: 1, value, style: "note" as const };
  });
}

/** Three cases and charts, then totals by funding, school and programme. */
export function planSummarySheet(budget: Budget): SheetPlan {
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: "Summary", style: "title" },
    { row: 2, column: 1, value: "What the cohort costs the schools, in pounds, and how it may turn out.", style: "subtitle" },
    ...caseCells(budget),
  ];
  const tables: TablePlan[] = [];
  const chartTop = rowAfterCases + 1;
  let row = chartTop + chartRows + 2;
  for (const section of sections) {
    cells.push({ row, column: 1, value: section.title, style: "section" });
    const data = groupRows(section.groups(budget));
    const columns = groupColumns(section.heading, section.cohortHeading, data.map(({ group }) => group));
    tables.push(tableOf(section.name, row + 1, columns, data));
    row += data.length + 3;
  }
  const [, bySchool, byProgramme] = tables as [TablePlan, TablePlan, TablePlan];
  cells.push(...programmeNames([...budget.byProgramme.keys()], row));
  return {
    name: "Summary",
    widths: new Map(),
    cells,
    tables,
    highlights: [],
    charts: [
      chart(bySchool, "Net cost by school", [headings.netCost], { row: chartTop, column: 1 }, { row: chartTop + chartRows, column: 4 }),
      chart(
        byProgramme,
        "Scholarships and fees to pay by programme",
        [headings.scholarships, headings.feesToPay],
        { row: chartTop, column: 5 },
        { row: chartTop + chartRows, column: 10 },
      ),
    ],
    frozenRows: 0,
    print: landscape("Summary"),
  };
}
