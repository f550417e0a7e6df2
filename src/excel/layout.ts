import type { TablePlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import { lastRowOf } from "./areas";
import type { Contents } from "./contents";
import type { ColumnPlace } from "./match-columns";
import type { TableMemory } from "./memory";
import type { RowMerge } from "./merge-rows";
import type { OwnSheet, OwnTable } from "./ours";
import type { OwnTableSeen } from "./seen";

/** A sheet of the workbook: by id where it is there already, else by the name that it is made with. */
export interface SheetRef {
  readonly id: string | null;
  readonly name: string;
}

export interface RowInsert {
  readonly sheet: SheetRef;
  /** The new rows come in before this one. */
  readonly at: number;
  readonly count: number;
}

export interface PlacedTable extends RowMerge {
  readonly own: OwnTable;
  readonly plan: TablePlan;
  readonly sheet: SheetRef;
  readonly columns: readonly ColumnPlace[];
  /** Headings and rows as they are to be. */
  readonly area: Area;
  /** As it stands, after rows were inserted above and in it; null for a new table. */
  readonly before: OwnTableSeen | null;
  readonly memory: TableMemory | null;
}

export interface PlacedCell {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  /** Somebody has typed over it, or keeps something there: it stays. */
  readonly isKept: boolean;
}

export interface PlacedSheet {
  readonly own: OwnSheet;
  readonly ref: SheetRef;
  /** In the order of the plan's cells. */
  readonly cells: readonly PlacedCell[];
  /** Cells of the last fill that are to be emptied. */
  readonly obsolete: readonly { readonly row: number; readonly column: number }[];
  /** How far new things at a place of the plan move. */
  readonly shiftAt: (row: number, column: number) => { readonly rows: number; readonly columns: number };
}

/** Where everything of the plan goes. */
export interface Layout {
  readonly inserts: readonly RowInsert[];
  readonly sheets: readonly PlacedSheet[];
  readonly tables: readonly PlacedTable[];
  /** What stands on each sheet by its id, after the rows were inserted. */
  readonly contents: ReadonlyMap<string, Contents>;
}

/** The row of the sheet on which a row of the table's body stands; both from their own start. */
export const sheetRow = (table: PlacedTable, row: number): number => table.area.row + 1 + row;

/** The column of the sheet in which a column of the plan stands. */
export const sheetColumn = (table: PlacedTable, column: number): number =>
  table.area.column + table.columns[column]!.offset;

/** Where the rows stood that a table loses at its end; null for none. */
export function rowsLost({ before, area }: PlacedTable): Area | null {
  if (before === null || before.hasTotals || area.rows >= before.area.rows) return null;
  return { ...area, row: lastRowOf(area) + 1, rows: before.area.rows - area.rows };
}
