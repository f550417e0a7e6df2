import type { CellValue } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import { parseArea } from "./areas";
import { columnSteps } from "./cell-steps";
import { bytesOf, bytesPerAction, mostBytesPerRequest, rowBlocks } from "./payload";
import type { StandingTable } from "./standing-tables";
import type { Step } from "./step";
import { textToWrite } from "./text";

/** A value as it is written, so that a text stays that very text. */
export function valueToWrite(value: CellValue, isTextCell: boolean): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" ? textToWrite(value, isTextCell) : value;
}

/** Writes into a column: contents by the row in the table, from 0, and what stood there. */
export function writeSteps(
  { sheet, area }: StandingTable,
  offset: number,
  contents: ReadonlyMap<number, unknown>,
  before: ReadonlyMap<number, unknown>,
): readonly Step[] {
  const last = Math.max(...contents.keys());
  const column = Array.from({ length: last + 1 }, (_, row) => contents.get(row));
  const stood = column.map((_, row) => before.get(row) ?? "");
  return columnSteps(sheet, area.row + 1, area.column + offset, column, stood, true);
}

/** Adds rows at the table's end; null leaves a cell to what Excel fills in by itself. */
export function addSteps(table: StandingTable, rows: readonly (readonly unknown[])[]): readonly Step[] {
  const before = table.area.rows - 1;
  return rowBlocks(rows, mostBytesPerRequest / 2).map((block): Step => {
    const first = before + block.first;
    const empty = block.rows.map((row) => row.map(() => null));
    return {
      bytes: block.bytes + bytesOf(empty) + bytesPerAction * 2,
      apply: (book) => {
        book.table(table.id).rows.add(undefined, empty as unknown as string[][]);
        rowsOf(book.table(table.id), first, block.rows.length).formulas = block.rows as unknown[][];
      },
      revert: async (book) => {
        const now = await rowsNow(book.table(table.id));
        if (now > first) rowsOf(book.table(table.id), first, now - first).delete("Up");
      },
    };
  });
}

/**
 * Deletes rows, given from the first to the last with what stands in them. The table has `rowCount` rows when it
 * begins, in a request that adds none. Of a table's rows one always stays; it is emptied.
 */
export function deleteStep(
  table: StandingTable,
  rows: readonly { readonly row: number; readonly contents: readonly unknown[] }[],
  rowCount: number,
): Step {
  const [first] = rows;
  const emptied = rows.length === rowCount ? first : undefined;
  const deleted = emptied === undefined ? rows : rows.slice(1);
  return {
    bytes: bytesPerAction * (rows.length + 1) * 2,
    apply: (book) => {
      const { rows: tableRows } = book.table(table.id);
      for (const { row } of [...deleted].reverse()) tableRows.getItemAt(row).delete();
      if (emptied !== undefined) rowsOf(book.table(table.id), 0, 1).clear("Contents");
    },
    revert: async (book) => {
      const missing = rowCount - (await rowsNow(book.table(table.id)));
      // They went from the bottom up, so they come back from the top down.
      for (const { row, contents } of deleted.slice(deleted.length - missing))
        book.table(table.id).rows.add(row, [contents as string[]]);
      if (emptied !== undefined) rowsOf(book.table(table.id), 0, 1).formulas = [emptied.contents as unknown[]];
    },
  };
}

/** Where rows of a table stood when it was read; they count from 0 below the headings. */
export function rowsArea({ area }: StandingTable, first: number, rows: number): Area {
  return { ...area, row: area.row + 1 + first, rows };
}

/** The same once rows above it, or another table, may have moved it. */
function rowsOf(table: Excel.Table, first: number, rows: number): Excel.Range {
  return table
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(rows - 1, 0);
}

async function rowsNow(table: Excel.Table): Promise<number> {
  const body = table.getDataBodyRange().load("address");
  await table.context.sync();
  return parseArea(body.address).rows;
}
