import { contentAt } from "./contents";
import { columnsOf, tableFor, tableNames } from "./cohort-tables";
import type { TableName } from "./cohort-tables";
import { readDetails } from "./read-details";
import type { Details, Overview, TableSeen } from "./seen";
import { contentsOf } from "./seen";

/** Rows of cells, the headings first. */
export type TableCells = readonly (readonly unknown[])[];

/** Where a table's cells come from, to lead people to them. */
export interface TablePlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** Columns of the sheet by heading, as in the cells. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What the workbook has of the cohort; a table that is not there is left out. */
export interface StandingCells {
  readonly staff?: TableCells;
  readonly schools?: TableCells;
  readonly prices?: TableCells;
  readonly places: ReadonlyMap<TableName, TablePlace>;
}

/**
 * What people filled in, from those of the workbook's tables that are there, wherever they stand now. Columns of ours
 * have the plan's headings, also where people renamed them; columns that are worked out are left out. Empty rows stay,
 * so that a row's number leads back to its cell.
 */
export async function readStandingCells(context: Excel.RequestContext, overview: Overview): Promise<StandingCells> {
  const found = tableNames.flatMap((wanted) => {
    const table = tableFor(wanted, overview);
    return table === null ? [] : [{ wanted, table }];
  });
  const details = await readDetails(
    context,
    [...new Set(found.map(({ table }) => table.sheetId))],
    found.map(({ table }) => table),
  );
  const read = found.map(({ wanted, table }) => [wanted, cellsOf(wanted, table, overview, details)] as const);
  return {
    ...Object.fromEntries(read.map(([wanted, { cells }]) => [wanted, cells])),
    places: new Map(read.map(([wanted, { place }]) => [wanted, place])),
  };
}

function cellsOf(name: TableName, table: TableSeen, { memory, sheets }: Overview, details: Details) {
  const seen = details.tables.get(table.id)!;
  const columns = columnsOf(name, seen.columns, memory).filter(({ isInput }) => isInput);
  const contents = contentsOf(details, table.sheetId);
  const rows = Array.from({ length: seen.area.rows - 1 }, (_, index) => seen.area.row + 1 + index);
  const cells = rows.map((row) =>
    columns.map(({ offset }) => contentAt(contents, row, seen.area.column + offset).value),
  );
  const place: TablePlace = {
    sheet: sheets.find(({ id }) => id === table.sheetId)?.name ?? "",
    headerRow: seen.area.row,
    columns: new Map(columns.map(({ heading, offset }) => [heading, seen.area.column + offset])),
  };
  return { cells: [columns.map(({ heading }) => heading), ...cells], place };
}
