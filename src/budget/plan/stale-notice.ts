import type { Budget } from "../budget";
import type { Cells } from "../cohort/cohort";
import { publishedKind } from "./prices-sheet";
import { entryFingerprintFormula, entryFingerprints } from "./entry-fingerprint";
import type { EntryRow, EntryRows } from "./entry-fingerprint";
import { keyFigureCell } from "./key-figures";
import { unreadableRowsCount } from "./left-out";
import { cellReference } from "./sheet-names";
import type { CellPlan, TablePlan } from "./sheet-plan";
import { caseRow, summaryCaseColumn } from "./summary-layout";

/** What people read once an entry is no longer what it was when the workbook was filled. */
export const staleSentence =
  "Entries have changed: press Update. Until then best and worst case, at risk, checks, remarks and amounts that stand " +
  "as figures are old, and rows without amounts are in no total.";

/** What they read while a row's entries cannot be read; an update has to wait until these are put right. */
export const unreadableSentence =
  "Some rows show errors: put right what was typed there, then press Update. Until then no amount of theirs is in a " +
  "total.";

/** What they read where the entries are as at the last update, and the native total is another than they came to. */
export const differsSentence =
  "Net cost on Cohort budget is not Expected on Summary: empty the cell where a figure was typed over (own prices go " +
  "in Quote) or take the entry from its drop-down, then press Update.";

/** An empty row under the subtitle, on each of the sheets that say it. */
const place = { row: 3, column: 1, style: "section" } as const;

interface Planned {
  readonly staff: TablePlan;
  readonly schools: TablePlan;
  readonly prices: TablePlan;
}

function rowOf({ columns, rows }: TablePlan, index: number): EntryRow {
  return (heading) => rows[index]![columns.findIndex((column) => column.heading === heading)];
}

/** A row as it was read, with our words for people's other ones; what was not read will stand as planned. */
function rowAsRead(
  cells: readonly unknown[],
  headings: readonly unknown[],
  { columns }: TablePlan,
  planned: EntryRow,
): EntryRow {
  return (heading) => {
    const position = headings.indexOf(heading);
    if (position < 0) return planned(heading);
    const cell = cells[position];
    return columns.find((column) => column.heading === heading)?.ownWords?.get(cell ?? "") ?? cell;
  };
}

/** The entries as a first fill writes them. */
function entriesAsPlanned(planned: Planned): EntryRows {
  const all = (table: TablePlan): readonly EntryRow[] => table.rows.map((_, index) => rowOf(table, index));
  return { staff: all(planned.staff), schools: all(planned.schools), prices: all(planned.prices) };
}

/**
 * The entries as they were read, in our words: filling a workbook again leaves the rest as people wrote it, such as
 * "£1,200". People's formulas for other words than ours stay too; these entries then count as changed.
 */
function entriesAsRead({ tables, lines, schools, quotes }: Budget, planned: Planned): EntryRows {
  const read = (cells: Cells, numbers: readonly number[], table: TablePlan): readonly EntryRow[] => {
    const headings = cells.find((row) => row.some((cell) => cell !== null && cell !== "")) ?? [];
    return numbers.map((number, index) => rowAsRead(cells[number - 1]!, headings, table, rowOf(table, index)));
  };
  return {
    staff: read(
      tables.staff,
      lines.map(({ row }) => row),
      planned.staff,
    ),
    schools: read(
      tables.schools,
      schools.map(({ number }) => number),
      planned.schools,
    ),
    prices: read(
      tables.prices ?? [],
      quotes.map(({ row }) => row),
      planned.prices,
    ),
  };
}

/** Sums of pounds are out by far less than a penny; half of one would show. */
const pennyShows = 0.005;

/** Natively, whether the total of the cohort is another than the fill's; errors and a figure taken away are no answer. */
function netCostDiffers(): string {
  const live = keyFigureCell("netCost");
  const filled = cellReference("Summary", caseRow("expected"), summaryCaseColumn);
  return `IFERROR(AND(ISNUMBER(${filled}),ROUND(ABS(${live}-${filled}),6)>=${pennyShows}),FALSE)`;
}

/** Only our own price list has published prices. Where it was read, the entries stand in a workbook, and stay there. */
const standInWorkbook = ({ tables }: Budget): boolean =>
  (tables.prices ?? []).some((row) => row.includes(publishedKind));

/**
 * The cell that says when entries cannot be read, have changed since the fill, or do not come to the total that stands
 * there; an empty text until then. It goes on Cohort budget, with the tables of entries as they are planned.
 */
export function staleNotice(budget: Budget, planned: Planned): CellPlan {
  const entries = [entriesAsPlanned(planned), ...(standInWorkbook(budget) ? [entriesAsRead(budget, planned)] : [])];
  const filled = new Set(entries.flatMap(entryFingerprints));
  return {
    ...place,
    value: "",
    formula:
      `IF(${unreadableRowsCount}>0,"${unreadableSentence}",` +
      `IF(ISNUMBER(MATCH(${entryFingerprintFormula},{${[...filled].join(",")}},0)),` +
      `IF(${netCostDiffers()},"${differsSentence}",""),"${staleSentence}"))`,
  };
}

/** The same on another sheet. */
export const staleNoticeElsewhere: CellPlan = {
  ...place,
  value: "",
  formula: cellReference("Cohort budget", place.row, place.column),
};
