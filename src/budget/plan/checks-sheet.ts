import type { Budget } from "../budget";
import type { Check } from "../checks/check";
import { checkKinds } from "../checks/check";
import type { TableName } from "../cohort/column";
import { schoolColumns } from "../cohort/schools";
import { cohortHeaderRow } from "./cohort-sheet";
import { cohortColumns } from "./cohort-columns";
import type { FilledColumn } from "./column-of";
import { columnNumber, tableOf } from "./column-of";
import { landscape } from "./in-words";
import { priceSheetColumns, pricesHeaderRow } from "./prices-sheet";
import { schoolsHeaderRow } from "./schools-sheet";
import type { SheetName } from "./sheet-names";
import { cellReference } from "./sheet-names";
import type { SheetPlan } from "./sheet-plan";
import { staleNoticeElsewhere } from "./stale-notice";

interface Sheet {
  readonly name: SheetName;
  readonly headerRow: number;
  readonly columns: readonly { readonly heading: string }[];
}

const sheets: Readonly<Record<TableName, Sheet>> = {
  staff: { name: "Cohort budget", headerRow: cohortHeaderRow, columns: cohortColumns },
  schools: { name: "Schools", headerRow: schoolsHeaderRow, columns: Object.values(schoolColumns) },
  prices: { name: "Prices", headerRow: pricesHeaderRow, columns: priceSheetColumns },
};

/** Not the cell that it is about: that moves. */
const identity = [{ headings: ["About", "Kind", "What to look at"] }];

interface CheckRow {
  readonly check: Check;
  readonly about: string;
  /** The cell it is about, with its sheet. */
  readonly place: string;
}

const columns: readonly FilledColumn<CheckRow>[] = [
  { heading: "Cell", width: 22, format: "text", style: "calculated", cell: ({ place }) => place.replace(/'/g, "") },
  { heading: "About", width: 30, format: "text", style: "calculated", wrap: true, cell: ({ about }) => about },
  { heading: "Kind", width: 26, format: "text", style: "calculated", cell: ({ check }) => checkKinds[check.code] },
  {
    heading: "What to look at",
    width: 96,
    format: "text",
    style: "calculated",
    wrap: true,
    cell: ({ check }) => check.message,
  },
];

/** Finds for each check the row of the workbook that its file row went to. */
function checkRows({ checks, lines, schools, quotes }: Budget): readonly CheckRow[] {
  const placed: Readonly<Record<TableName, ReadonlyMap<number, { readonly index: number; readonly about: string }>>> = {
    staff: new Map(lines.map((line, index) => [line.row, { index, about: `${line.person}, ${line.entry.programme}` }])),
    schools: new Map(schools.map(({ number, school }, index) => [number, { index, about: school.name }])),
    prices: new Map(
      quotes.map(({ row, programme, provider }, index) => [row, { index, about: `${programme}, ${provider}` }]),
    ),
  };
  return checks.map((check) => {
    const at = placed[check.table].get(check.row)!;
    const sheet = sheets[check.table];
    const place = cellReference(sheet.name, sheet.headerRow + 1 + at.index, columnNumber(sheet.columns, check.column));
    return { check, about: at.about, place };
  });
}

/** What needs attention, each with the cell it is about. */
export function planChecksSheet(budget: Budget): SheetPlan {
  const headerRow = 4;
  const rows = checkRows(budget);
  const intro =
    rows.length === 0
      ? "Nothing needs attention."
      : "Each cell named is a link to the place where it can be put right.";
  return {
    name: "Checks",
    widths: new Map(),
    cells: [
      { row: 1, column: 1, value: "Checks", style: "title" },
      { row: 2, column: 1, value: intro, style: "subtitle" },
      staleNoticeElsewhere,
    ],
    tables:
      rows.length === 0 ? [] : [tableOf("Checks", headerRow, columns, rows, { links: ({ place }) => place, identity })],
    highlights: [],
    charts: [],
    frozenRows: headerRow,
    print: landscape("Checks", headerRow),
  };
}
