import { schoolColumns } from "../../budget/cohort/schools";
import type { InputColumn, TableName } from "../../budget/cohort/column";
import { inputTables } from "../../budget/cohort/column";
import { findColumns, normaliseHeading } from "../../budget/cohort/headings";
import { priceColumns } from "../../budget/cohort/prices";
import { enrolmentColumns, participantColumns } from "../../budget/cohort/staff";
import type { CellValue } from "../../budget/plan/sheet-plan";
import type { RowValues } from "../../excel/edit-outcome";
import { isBlank } from "../../rules/words/blank";

export type { CellValue, RowValues };

/** Rows of cells, the headings first: row 1 holds the headings, as in files, checks and problems. */
export type Table = readonly (readonly CellValue[])[];

/** The cohort as people typed it. Nothing that is worked out stands in it. */
export type Tables = Readonly<Record<TableName, Table>>;

/** The columns of each input table, in the order in which our sheets have them. */
export const tableColumns: Readonly<Record<TableName, readonly InputColumn<unknown>[]>> = {
  staff: [...Object.values(participantColumns), ...Object.values(enrolmentColumns)],
  schools: Object.values(schoolColumns),
  prices: Object.values(priceColumns),
};

/** Tables with headings and no rows. */
export function emptyTables(): Tables {
  const headings = (table: TableName): Table => [tableColumns[table].map(({ heading }) => heading)];
  return Object.fromEntries(inputTables.map((table) => [table, headings(table)])) as Tables;
}

/** The numbers of the rows that have something in them, the first below the headings being 2. */
export function filledRows(table: Table): readonly number[] {
  return table.flatMap((cells, index) => (index > 0 && !cells.every(isBlank) ? [index + 1] : []));
}

/** What stands in a row under a heading of ours or of the table; null where there is nothing, or no such column. */
export function cellAt(name: TableName, table: Table, row: number, heading: string): CellValue {
  const cell = table[row - 1]?.[columnIn(name, table, heading)];
  return cell === undefined || cell === "" ? null : cell;
}

/**
 * Where a column stands in a table, from 0, by our heading, for which the table may have another word, or by the
 * table's own; -1 for none.
 */
export function columnIn(name: TableName, table: Table, heading: string): number {
  return places(name, table)[normaliseHeading(heading)] ?? columnIndex(table, heading);
}

/** What a table calls a column; what it is called here where it has none. */
export function headingIn(name: TableName, table: Table, heading: string): string {
  return String(table[0]?.[columnIn(name, table, heading)] ?? heading);
}

/** Values as the table heads them. */
export function underOwnHeadings(name: TableName, table: Table, values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).map(([heading, value]) => [headingIn(name, table, heading), value]));
}

/** The place of each column of ours by its heading, as the budget finds it. */
type Places = Readonly<Record<string, number>>;

const known: Readonly<Record<TableName, WeakMap<Table[number], Places>>> = {
  staff: new WeakMap(),
  schools: new WeakMap(),
  prices: new WeakMap(),
};

function places(name: TableName, [headings = []]: Table): Places {
  const found = known[name].get(headings);
  if (found !== undefined) return found;
  const columns = tableColumns[name].map((column) => [normaliseHeading(column.heading), column] as const);
  const { positions } = findColumns<Record<string, unknown>>(name, headings, 1, Object.fromEntries(columns));
  known[name].set(headings, positions);
  return positions;
}

/** What a row says under every heading. */
export function rowValues(table: Table, row: number): RowValues {
  const cells = table[row - 1] ?? [];
  return Object.fromEntries((table[0] ?? []).map((heading, index) => [heading, cells[index] ?? null]));
}

/** What a row says in the columns of ours that the table has, as it heads them. People's own columns are left out. */
export function inputsOf(name: TableName, table: Table, row: number): RowValues {
  const cells = table[row - 1] ?? [];
  const standing = Object.values(places(name, table)).filter((at) => at >= 0);
  return Object.fromEntries(standing.map((at) => [String(table[0]![at]), cells[at] ?? null]));
}

/** The table with one cell changed; a heading that it does not have is added. */
export function withCell(table: Table, row: number, heading: string, value: CellValue): Table {
  return withValues(table, new Set([row]), { [heading]: value });
}

/** The table with the same values in several rows; headings that it does not have are added. */
export function withValues(table: Table, rows: ReadonlySet<number>, values: RowValues): Table {
  const wide = Object.keys(values).reduce(withHeading, table);
  const changes = new Map(Object.entries(values).map(([heading, value]) => [columnIndex(wide, heading), value]));
  const changed = (cells: Table[number]): Table[number] =>
    cells.map((cell, at) => (changes.has(at) ? (changes.get(at) ?? null) : cell));
  return wide.map((cells, index) => (rows.has(index + 1) ? changed(cells) : cells));
}

/** The table with rows added at its end. */
export function withRows(table: Table, rows: readonly RowValues[]): Table {
  const wide = rows.flatMap(Object.keys).reduce(withHeading, table);
  const headings = wide[0] ?? [];
  const isFor = (heading: string) => (name: string) => normaliseHeading(name) === normaliseHeading(heading);
  const cells = rows.map((row) =>
    headings.map((heading) => row[Object.keys(row).find(isFor(String(heading))) ?? ""] ?? null),
  );
  return [...wide, ...cells];
}

/** The table without one row; those below it move up. The only row is emptied instead: Excel keeps it too. */
export function withoutRow(table: Table, row: number): Table {
  if (table.length === 2 && row === 2) return [table[0]!, table[0]!.map(() => null)];
  return table.filter((_, index) => index !== row - 1);
}

function columnIndex(table: Table, heading: string): number {
  return (table[0] ?? []).findIndex((other) => normaliseHeading(other) === normaliseHeading(heading));
}

function withHeading(table: Table, heading: string): Table {
  if (columnIndex(table, heading) >= 0) return table;
  const [headings = [], ...rows] = table;
  return [[...headings, heading], ...rows.map((cells) => [...cells, null])];
}
