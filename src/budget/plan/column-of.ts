import type { OwnWords } from "../cohort/own-words";
import type { CellValue, ColumnPlan, TablePlan } from "./sheet-plan";

/** A column together with how it is filled from a row's data. */
export interface FilledColumn<Row> extends ColumnPlan {
  readonly cell: (row: Row) => CellValue;
}

/** A table from its columns and the data of its rows. */
export function tableOf<Row>(
  name: string,
  headerRow: number,
  columns: readonly FilledColumn<Row>[],
  data: readonly Row[],
  more: Pick<TablePlan, "identity" | "keepsOrder" | "ownRows"> & {
    readonly links?: (row: Row) => string | null;
    readonly ownWords?: OwnWords[keyof OwnWords];
  } = {},
): TablePlan {
  const { links, ownWords, ...others } = more;
  const table = {
    ...others,
    name,
    headerRow,
    firstColumn: 1,
    columns: columns.map(({ cell: _, ...column }) => {
      const words = ownWords?.get(column.heading);
      return words === undefined ? column : { ...column, ownWords: words };
    }),
    rows: data.map((row) => columns.map((column) => column.cell(row))),
  };
  return links === undefined ? table : { ...table, links: data.map(links) };
}

/** The place of a column in its table, from 1. @throws Error for a heading that the table does not have: a mistake in the code */
export function columnNumber(columns: readonly { readonly heading: string }[], heading: string): number {
  const index = columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`No column ${heading}`);
  return index + 1;
}
