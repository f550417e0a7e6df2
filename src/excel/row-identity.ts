import type { CellValue, RowIdentity, TablePlan } from "../budget/plan/sheet-plan";
import type { MatchLevel } from "./row-matching";
import { inOwnWords } from "./own-words";
import { comparable } from "./text";

type Row = readonly unknown[];

const separator = "\u0001";

function key(row: Row, columns: readonly number[]): string {
  const parts = columns.map((column) => comparable(row[column]));
  return parts.every((part) => part === "") ? "" : parts.join(separator);
}

const columnsHeaded = ({ columns }: TablePlan, headings: readonly string[]): readonly number[] =>
  headings.map((heading) => columns.findIndex((column) => column.heading === heading));

const identityOf = (table: TablePlan): readonly RowIdentity[] =>
  table.identity ?? [{ headings: table.columns.slice(0, 1).map(({ heading }) => heading) }];

/** Whether people keep the table: it has columns to fill in. Other tables are ours as a whole. */
export function isPeoplesTable({ columns }: TablePlan): boolean {
  return columns.some(({ style }) => style === "input");
}

/** Whether a row, of the plan or of the workbook, is ours, though the table may be people's. */
export function isOwnRow(table: TablePlan, row: Row): boolean {
  const { ownRows } = table;
  if (ownRows === undefined) return !isPeoplesTable(table);
  return columnsHeaded(table, [ownRows.heading]).every((column) => row[column] === ownRows.equals);
}

/**
 * The key by which a row of ours is remembered. Among people's rows it is the whole row, so that one in which they
 * change anything becomes theirs.
 */
export function rowKey(table: TablePlan, row: Row): string {
  const columns = isPeoplesTable(table) ? table.columns.keys() : columnsHeaded(table, identityOf(table)[0]!.headings);
  return key(row, [...columns]);
}

interface Level {
  readonly columns: readonly number[];
  readonly onlyIfUnique: boolean;
  readonly onlyOwnRows: boolean;
}

/** All that is not worked out by a formula tells a row best. */
function levelsOf(table: TablePlan): readonly Level[] {
  const constant = table.columns.flatMap(({ style, formula, live }, index) =>
    style === "input" || (formula ?? live) === undefined ? [index] : [],
  );
  const named = identityOf(table).map(({ headings, onlyIfUnique = false, onlyOwnRows = false }) => ({
    columns: columnsHeaded(table, headings),
    onlyIfUnique,
    onlyOwnRows,
  }));
  return [{ columns: constant, onlyIfUnique: false, onlyOwnRows: false }, ...named];
}

/**
 * The ways to tell which row of the workbook a row of the plan is. `rows` are the workbook's, with the plan's columns.
 * A plan that was worked out from the workbook itself may have the same rows in the same order, but spell them in other
 * words, such as a school's name for its URN; so those go by their place.
 */
export function matchLevels(
  table: TablePlan,
  standing: readonly Row[],
  isFromWorkbook: boolean,
): readonly MatchLevel[] {
  const rows = standing.map((row) => (isBlankRow(row) ? row : inOwnWords(table.columns, row)));
  const byPlace = isFromWorkbook && table.keepsOrder === true ? placeLevel(table, rows) : null;
  if (byPlace !== null && table.ownRows === undefined) return [byPlace];
  const planned: readonly (readonly CellValue[])[] = table.rows;
  const byKeys = levelsOf(table).map(({ columns, onlyIfUnique, onlyOwnRows }) => {
    const keyOf = (row: Row): string => {
      const told = key(row, columns);
      if (told === "" || isOwnRow(table, row)) return told;
      // However alike they are, no row of ours stands for one of people's.
      return onlyOwnRows ? "" : `theirs${separator}${told}`;
    };
    return { inWorkbook: rows.map(keyOf), inPlan: planned.map(keyOf), onlyIfUnique };
  });
  return byPlace === null ? byKeys : [byPlace, ...byKeys];
}

/** People's rows, by their place among these; null where they are not the same in both. */
function placeLevel(table: TablePlan, rows: readonly Row[]): MatchLevel | null {
  const planned = peoplesRows(table, table.rows);
  const standing = peoplesRows(table, rows);
  const isInStep =
    standing.length === planned.length &&
    planned.every((row, index) => comparable(table.rows[row]![0]) === comparable(rows[standing[index]!]![0]));
  if (!isInStep) return null;
  const places = (count: number, used: readonly number[]): readonly string[] => {
    const keys = Array<string>(count).fill("");
    used.forEach((row, index) => (keys[row] = `row ${index}`));
    return keys;
  };
  return {
    inWorkbook: places(rows.length, standing),
    inPlan: places(table.rows.length, planned),
    onlyIfUnique: false,
  };
}

const peoplesRows = (table: TablePlan, rows: readonly Row[]): readonly number[] =>
  rows.flatMap((row, index) => (isOwnRow(table, row) || isBlankRow(row) ? [] : [index]));

/** Whether nothing stands in a row. */
export const isBlankRow = (row: Row): boolean => row.every((cell) => comparable(cell) === "");
