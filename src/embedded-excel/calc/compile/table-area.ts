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
  const columns = columnsOf(table, part);
  if (columns instanceof ErrorValue) return columns;
  return new Reference(table.sheet, rows.top, columns.left, rows.bottom, columns.right);
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

const knownColumns = new WeakMap<TablePart, { readonly table: TableShape; readonly columns: Columns | ErrorValue }>();

/** Where the columns of a part stand; every row of a table asks for the same. */
function columnsOf(table: TableShape, part: TablePart): Columns | ErrorValue {
  const known = knownColumns.get(part);
  if (known?.table === table) return known.columns;
  const columns = findColumns(table, part);
  knownColumns.set(part, { table, columns });
  return columns;
}

function findColumns({ name, firstColumn, columns }: TableShape, part: TablePart): Columns | ErrorValue {
  const headings = columns.map((heading) => heading.toLowerCase());
  const positions = part.columns.map((column) => headings.indexOf(column.toLowerCase()));
  const missing = positions.indexOf(-1);
  if (missing >= 0) return new ErrorValue("#REF!", `Table ${name} has no column ${part.columns[missing]}.`);
  const [first, last] =
    positions.length === 0 ? [0, columns.length - 1] : [Math.min(...positions), Math.max(...positions)];
  return { left: firstColumn + first, right: firstColumn + last };
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
