import type { Book } from "./book";
import type { Content } from "./contents";
import { rowsArea } from "./row-steps";
import type { StandingTable } from "./standing-tables";

/** A table's row as it stands, by the columns of the table. */
export interface RowRead {
  readonly contents: readonly Content[];
  /** Whether the cell has the format Text. */
  readonly isText: readonly boolean[];
}

export type RowsRead = ReadonlyMap<number, RowRead>;

/** Asks for rows, counted from 0 below the headings; the answer is there after the next request. */
export function askForRows(book: Book, table: StandingTable, rows: readonly number[]): () => RowsRead {
  const blocks = neighbours(rows).map(({ first, count }) => {
    const range = book.range(table.sheet, rowsArea(table, first, count)).load("formulas,values,numberFormat");
    return { first, range };
  });
  return () =>
    new Map(blocks.flatMap(({ first, range }) => rowsIn(range).map((row, index) => [first + index, row] as const)));
}

function rowsIn({ formulas, values, numberFormat }: Excel.Range): readonly RowRead[] {
  return formulas.map((row: unknown[], index) => ({
    contents: row.map((formula, offset) => ({ formula, value: values[index]![offset] as unknown })),
    isText: row.map((_, offset) => numberFormat[index]![offset] === "@"),
  }));
}

function neighbours(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const all: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = all.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else all.push({ first: row, count: 1 });
  }
  return all;
}

/** Whether anything stands in a column that people fill in. */
export function isInUse({ columns }: StandingTable, { contents }: RowRead): boolean {
  return columns.some(({ offset, isInput }) => isInput && contents[offset]!.value !== "");
}
