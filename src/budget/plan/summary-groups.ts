import { penceToPounds } from "../../rules/money";
import type { Budget } from "../budget";
import { sumLabels } from "../lines/sums";
import type { Totals } from "../lines/totals";
import { cohortHeadings } from "./cohort-columns";
import type { FilledColumn } from "./column-of";
import { tableOf } from "./column-of";
import { readableRows } from "./left-out";
import { tableNames } from "./sheet-names";
import type { CellValue, TablePlan } from "./sheet-plan";

/** Totals of one group: a school, a programme, a kind of funding. */
interface GroupRow {
  readonly group: string;
  readonly totals: Totals;
}

const amount = { format: "pounds", style: "calculated", width: 15 } as const;

/** How the tables head their columns. */
export const groupHeadings = {
  people: "People",
  ...sumLabels,
  remark: "Remark",
} as const;

const remarked = ["fees", "scholarships", "vat", "cover", "targetedSupport"] as const;

/** Which of a group's sums leave something out; its net cost then does too. */
function remark(totals: Totals): CellValue {
  const partial = remarked
    .filter((key) => totals[key].atLeast)
    .map((key) => groupHeadings[key].toLowerCase().replace("vat", "VAT"));
  return partial.length === 0 ? null : `at least: ${partial.join(", ")}`;
}

/** Names that SUMIFS would take for a pattern or a comparison. */
const isPattern = (name: string): boolean => /[*?~]|^[=<>]/.test(name);

/** The criterion that finds a group by its very name. */
function criterion(heading: string, names: readonly string[]): string {
  const name = `[@${heading}]`;
  return names.some(isPattern) ? `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},"~","~~"),"*","~*"),"?","~?")` : name;
}

/** The columns of a table of groups. */
function groupColumns(
  { heading, cohortHeading }: GroupSection,
  names: readonly string[],
  mayGoWithout: boolean,
): readonly FilledColumn<GroupRow>[] {
  const cohort = `${tableNames.cohort}[${cohortHeading}]`;
  const own = `${cohort},${criterion(heading, names)}`;
  const unsaid = mayGoWithout ? `${cohort},""` : null;
  const among = (column: string, rows: string): string =>
    `SUMIFS(${tableNames.cohort}[${column}],${rows},${readableRows})`;
  const sumOf = (column: string): string => among(column, own) + (unsaid === null ? "" : `+${among(column, unsaid)}`);
  const unsaidPeople =
    unsaid === null ? "" : `+SUMPRODUCT((${cohort}="")*(${tableNames.cohort}[${cohortHeadings.programme}]<>""))`;
  return [
    { heading, width: 30, format: "text", style: "calculated", wrap: true, cell: ({ group }) => group },
    {
      heading: groupHeadings.people,
      width: 10,
      format: "count",
      style: "calculated",
      formula: `COUNTIFS(${own})${unsaidPeople}`,
      cell: ({ totals }) => totals.people,
    },
    {
      ...amount,
      heading: groupHeadings.fees,
      formula: sumOf(cohortHeadings.fee),
      cell: ({ totals }) => penceToPounds(totals.fees.pence),
    },
    {
      ...amount,
      heading: groupHeadings.scholarships,
      formula: sumOf(cohortHeadings.scholarship),
      cell: ({ totals }) => penceToPounds(totals.scholarships.pence),
    },
    {
      ...amount,
      heading: groupHeadings.feesToPay,
      formula: `[@${groupHeadings.fees}]-[@${groupHeadings.scholarships}]`,
      cell: ({ totals }) => penceToPounds(totals.feesToPay.pence),
    },
    {
      ...amount,
      heading: groupHeadings.vat,
      formula: sumOf(cohortHeadings.vat),
      cell: ({ totals }) => penceToPounds(totals.vat.pence),
    },
    {
      ...amount,
      heading: groupHeadings.cover,
      formula: sumOf(cohortHeadings.cover),
      cell: ({ totals }) => penceToPounds(totals.cover.pence),
    },
    {
      ...amount,
      width: 20,
      heading: groupHeadings.targetedSupport,
      formula: sumOf(cohortHeadings.targetedSupport),
      cell: ({ totals }) => penceToPounds(totals.targetedSupport.pence),
    },
    {
      ...amount,
      heading: groupHeadings.netCost,
      formula: `[@[${groupHeadings.feesToPay}]]+[@[${groupHeadings.vat}]]+[@${groupHeadings.cover}]-[@[${groupHeadings.targetedSupport}]]`,
      cell: ({ totals }) => penceToPounds(totals.netCost.pence),
    },
    {
      heading: groupHeadings.remark,
      width: 34,
      format: "text",
      style: "calculated",
      cell: ({ totals }) => remark(totals),
    },
  ];
}

const groupRows = (groups: ReadonlyMap<string, Totals>): readonly GroupRow[] =>
  [...groups].map(([group, totals]) => ({ group, totals }));

/** One way to group the cohort. */
export interface GroupSection {
  readonly title: string;
  readonly name: string;
  readonly heading: string;
  /** The column of Cohort that tells the group. */
  readonly cohortHeading: string;
  /** Whether people need not say which group they belong to, since there is only one. */
  readonly mayGoWithout?: (budget: Budget) => boolean;
  readonly groups: (budget: Budget) => ReadonlyMap<string, Totals>;
}

/** The tables of groups, in order. */
export const groupSections: readonly GroupSection[] = [
  {
    title: "By funding",
    name: "ByFunding",
    heading: "Funding",
    cohortHeading: cohortHeadings.funding,
    groups: (budget) => budget.byFunding,
  },
  {
    title: "By school",
    name: "BySchool",
    heading: "School",
    cohortHeading: cohortHeadings.school,
    mayGoWithout: ({ schools }) => schools.length === 1,
    groups: (budget) => budget.bySchool,
  },
  {
    title: "By programme",
    name: "ByProgramme",
    heading: "Programme",
    cohortHeading: cohortHeadings.programme,
    groups: (budget) => budget.byProgramme,
  },
];

/** Totals by group, each a native sum over the cohort. */
export function groupTable(section: GroupSection, headerRow: number, budget: Budget): TablePlan {
  const rows = groupRows(section.groups(budget));
  const names = rows.map(({ group }) => group);
  return tableOf(section.name, headerRow, groupColumns(section, names, section.mayGoWithout?.(budget) === true), rows);
}
