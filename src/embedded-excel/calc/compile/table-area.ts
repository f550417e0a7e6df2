import type { CellAddress, TableShape } from "../calc-workbook";
import { ErrorValue, Reference } from "../values/value";

export interface TablePart {
  /** One column, or the first and the last of several; none for all. */
  readonly columns: readonly string[];
  /** As in [#All], in lower case and without the #; none for the rows between heading and end. */
  readonly sections: readonly string[];
}

/** The cells that a structured reference means, seen from the formula's own cell. */
export function tableArea(table: TableShape, part: TablePart, at: CellAddress | null): Reference | ErrorValue {
  const rows = rowsOf(table, part.sections, at);
  if (rows instanceof ErrorValue) return rows;
  const positions = part.columns.map((column) => columnPosition(table, column));
  const missing = positions.indexOf(undefined);
  if (missing >= 0) return new ErrorValue("#REF!", `Table ${table.name} has no column ${part.columns[missing]}.`);
  const found = positions.filter((position) => position !== undefined);
  const first = found.length === 0 ? 0 : Math.min(...found);
  const last = found.length === 0 ? table.columns.length - 1 : Math.max(...found);
  return new Reference(table.sheet, rows.top, table.firstColumn + first, rows.bottom, table.firstColumn + last);
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function rowsOf(table: TableShape, sections: readonly string[], at: CellAddress | null): Rows | ErrorValue {
  const { headerRow, firstRow, lastRow } = table;
  const has = (section: string): boolean => sections.includes(section);
  if (has("totals")) return new ErrorValue("#REF!", `Table ${table.name} has no row of totals.`);
  if (has("this row")) {
    const isInside = at?.sheet === table.sheet && at.row >= firstRow && at.row <= lastRow;
    return isInside ? { top: at.row, bottom: at.row } : new ErrorValue("#VALUE!");
  }
  if (has("all") || (has("headers") && has("data"))) return { top: headerRow, bottom: lastRow };
  return has("headers") ? { top: headerRow, bottom: headerRow } : { top: firstRow, bottom: lastRow };
}

const positionsOf = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function columnPosition({ columns }: TableShape, column: string): number | undefined {
  let positions = positionsOf.get(columns);
  if (positions === undefined) {
    positions = new Map(columns.map((name, position) => [name.toLowerCase(), position]));
    positionsOf.set(columns, positions);
  }
  return positions.get(column.toLowerCase());
}
