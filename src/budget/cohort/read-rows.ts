import { InputError } from "../../rules/errors";
import { isBlank } from "../../rules/words/blank";
import type { InputColumns, Problem, TableName } from "./column";
import { readText } from "./column";
import type { Positions } from "./headings";
import { findColumns } from "./headings";

/** A problem before it is known in which row it stands. */
export type CellProblem = Omit<Problem, "table" | "row">;

export type RowRead<Row> = { readonly row: Row } | { readonly problems: readonly CellProblem[] };

export interface OpenedTable<Row> {
  readonly positions: Positions<Row>;
  /** The row of the headings; 1 where there are none. */
  readonly headingRow: number;
  /** Rows with something in them, by their number in the table (the heading row of a file is 1). */
  readonly rows: readonly { readonly number: number; readonly cells: readonly unknown[] }[];
  readonly problems: readonly Problem[];
}

const hasContent = (cells: readonly unknown[]): boolean => cells.some((cell) => !isBlank(cell));

/** Finds headings and rows. The first row with something in it holds the headings. */
export function openTable<Row>(
  table: TableName,
  cells: readonly (readonly unknown[])[],
  columns: InputColumns<Row>,
): OpenedTable<Row> {
  const headingIndex = cells.findIndex(hasContent);
  const headingRow = Math.max(headingIndex, 0) + 1;
  const { positions, problems } = findColumns(table, cells[headingIndex] ?? [], headingRow, columns);
  const rows = [];
  for (let index = headingIndex + 1; headingIndex >= 0 && index < cells.length; index += 1) {
    if (hasContent(cells[index]!)) rows.push({ number: index + 1, cells: cells[index]! });
  }
  return { positions, headingRow, rows, problems };
}

/** A reader of rows; every cell that cannot be read is reported, not the first alone. */
export function rowReader<Row>(
  positions: Positions<Row>,
  columns: InputColumns<Row>,
): (cells: readonly unknown[]) => RowRead<Row> {
  const keys = Object.keys(columns) as (keyof Row)[];
  return (cells) => {
    const row: Partial<Row> = {};
    let problems: CellProblem[] | null = null;
    for (const key of keys) {
      const cell = positions[key] < 0 ? undefined : cells[positions[key]];
      try {
        row[key] = columns[key].read(cell);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        (problems ??= []).push({ column: columns[key].heading, value: readText(cell), message: error.message });
      }
    }
    return problems === null ? { row: row as Row } : { problems };
  };
}
