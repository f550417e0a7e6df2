import type { CellValue } from "../budget/plan/sheet-plan";
import type { TableName } from "./cohort-tables";
import { planNames } from "./cohort-tables";
import { FillError } from "./fill-error";
import { sentences } from "./sentences";
import type { StandingTable } from "./standing-tables";
import { comparable } from "./text";

/** What a row says, by the columns' headings; what is left out is empty. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** A row, and what whoever edits it saw in it: where it says something else, it is not the row that was meant. */
interface EditedRow {
  readonly table: TableName;
  readonly row: number;
  readonly seen?: RowValues;
}

/** One change of the cohort. Rows are numbered as they were read, the heading row being 1; headings are the plan's. */
export type CohortEdit =
  | ({ readonly kind: "cell"; readonly heading: string; readonly value: CellValue } & EditedRow)
  | {
      /** The rows come in at the table's end. */
      readonly kind: "rows-added";
      readonly table: TableName;
      readonly rows: readonly RowValues[];
    }
  | ({ readonly kind: "row-deleted" } & EditedRow);

/** Values by their column's place in the table, from 0. */
type Cells = ReadonlyMap<number, CellValue>;

/** What a table is to become. Its rows are those below the headings, counted from 0. */
export interface EditOutcome {
  readonly table: StandingTable;
  readonly written: readonly { readonly row: number; readonly cells: Cells }[];
  readonly added: readonly Cells[];
  /** From the first to the last. */
  readonly deleted: readonly number[];
  /** What was seen in rows that are written or deleted, before any of the edits. */
  readonly seen: readonly { readonly row: number; readonly cells: Cells }[];
}

interface Row {
  /** Its place in the table as it stands; null for one that is added. */
  readonly at: number | null;
  readonly cells: Map<number, CellValue>;
}

/**
 * What edits make of a table, one after the other: each counts rows as those before it left them.
 * @throws FillError for a row or column that the table does not have
 */
export function outcomeOf(table: StandingTable, edits: readonly CohortEdit[]): EditOutcome {
  const rows = Array.from({ length: table.area.rows - 1 }, (_, at): Row => ({ at, cells: new Map() }));
  const deleted: number[] = [];
  const seen = new Map<number, EditOutcome["seen"][number]>();
  for (const edit of edits) {
    if (edit.kind === "rows-added") {
      rows.push(...edit.rows.map((values): Row => ({ at: null, cells: cellsOf(table, values) })));
      continue;
    }
    const row = rows[edit.row - 2];
    if (row === undefined)
      throw new FillError("place", sentences.rowMissing(table.sheet.name, table.area.row + edit.row - 1), true);
    // What later edits saw in a row holds what the earlier ones wrote there.
    if (row.at !== null && edit.seen !== undefined && row.cells.size === 0) {
      seen.set(row.at, { row: row.at, cells: inputsSeen(table, edit.seen) });
    }
    if (edit.kind === "cell") {
      row.cells.set(columnAt(table, edit.heading), edit.value);
    } else {
      rows.splice(edit.row - 2, 1);
      if (row.at !== null) deleted.push(row.at);
    }
  }
  return {
    table,
    written: rows.flatMap(({ at, cells }) => (at === null || cells.size === 0 ? [] : [{ row: at, cells }])),
    added: rows.flatMap(({ at, cells }) => (at === null ? [cells] : [])),
    deleted: deleted.sort((one, other) => one - other),
    seen: [...seen.values()],
  };
}

/** A column that is not there takes no part as long as nothing would stand in it. */
function cellsOf(table: StandingTable, values: RowValues): Map<number, CellValue> {
  const filled = Object.entries(values).filter(([, value]) => value !== null && value !== "");
  return new Map(filled.map(([heading, value]) => [columnAt(table, heading), value]));
}

/** A column that has gone meanwhile tells no row. */
function inputsSeen({ columns }: StandingTable, seen: RowValues): Cells {
  const values = new Map(Object.entries(seen).map(([heading, value]) => [comparable(heading), value]));
  return new Map(
    columns.flatMap(({ heading, offset, isInput }) => {
      const key = comparable(heading);
      return isInput && values.has(key) ? [[offset, values.get(key)!] as const] : [];
    }),
  );
}

function columnAt({ name, columns }: StandingTable, heading: string): number {
  const column = columns.find((own) => own.isInput && comparable(own.heading) === comparable(heading));
  if (column === undefined) throw new FillError("place", sentences.columnMissing(planNames[name], heading), true);
  return column.offset;
}
