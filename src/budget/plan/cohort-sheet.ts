import type { Budget } from "../budget";
import type { OwnWords } from "../cohort/own-words";
import { compareIntakes, intakeName } from "../../rules/periods/intake";
import { counted } from "../counted";
import { tableOf } from "./column-of";
import { cohortColumns, cohortHeadings } from "./cohort-columns";
import { landscape, unknownAmounts } from "./in-words";
import { keyFigureCells } from "./key-figures";
import { tableNames } from "./sheet-names";
import type { CellPlan, HighlightPlan, RowIdentity, SheetPlan, TablePlan } from "./sheet-plan";

/** The row of the headings of the table Cohort. */
export const cohortHeaderRow = 8;

const highlight = (column: string, equals: string, tone: HighlightPlan["tone"]): HighlightPlan => ({
  table: tableNames.cohort,
  column,
  equals,
  tone,
});

const highlights: readonly HighlightPlan[] = [
  highlight(cohortHeadings.funding, "Funded", "good"),
  highlight(cohortHeadings.funding, "Confirm with DfE", "attention"),
  highlight(cohortHeadings.funding, "Unknown", "attention"),
  highlight(cohortHeadings.netCost, unknownAmounts.netCost, "problem"),
  highlight(cohortHeadings.vat, unknownAmounts.vat, "attention"),
  highlight(cohortHeadings.targetedSupport, unknownAmounts.targetedSupport, "attention"),
];

const { person, school, programme, intake } = cohortHeadings;

const identity: readonly RowIdentity[] = [
  { headings: [person, school, programme, intake] },
  { headings: [person, school, programme] },
  { headings: [person, programme], onlyIfUnique: true },
  { headings: [person, school], onlyIfUnique: true },
  { headings: [person], onlyIfUnique: true },
];

function whom({ lines, bySchool }: Budget): string {
  const people = counted(lines.length, "place", "places");
  const schools = counted(bySchool.size, "school", "schools");
  const intakes = lines.flatMap(({ entry }) => (entry.intake === null ? [] : [entry.intake])).sort(compareIntakes);
  if (intakes.length === 0) return `${people} in ${schools}.`;
  const [first, last] = [intakeName(intakes[0]!), intakeName(intakes.at(-1)!)];
  return `${people} in ${schools}, ${first === last ? `intake ${first}` : `intakes ${first} to ${last}`}.`;
}

/** The table Cohort. */
export function planCohortTable({ lines }: Budget, ownWords: OwnWords["staff"]): TablePlan {
  return tableOf(tableNames.cohort, cohortHeaderRow, cohortColumns, lines, { identity, keepsOrder: true, ownWords });
}

/** The sheet that people keep: key figures above one row a person. */
export function planCohortSheet(budget: Budget, table: TablePlan, notice: CellPlan): SheetPlan {
  const guide =
    'Net cost = fees to pay + VAT borne + cover - targeted support. "At least": amounts that are not published are left out (see Checks). A blank Place counts as Requested.';
  return {
    name: "Cohort budget",
    widths: new Map(),
    cells: [
      { row: 1, column: 1, value: "Cohort budget: NPQs and Lead Practitioner accreditation", style: "title" },
      { row: 2, column: 1, value: `${whom(budget)} ${guide}`, style: "subtitle" },
      notice,
      ...keyFigureCells(budget.totals),
    ],
    tables: [table],
    highlights,
    charts: [],
    frozenRows: cohortHeaderRow,
    print: landscape("Cohort budget", cohortHeaderRow),
  };
}
