import type { Area } from "./areas";
import { lastRowOf } from "./areas";
import type { Content, Contents } from "./contents";
import { contentAt, emptyContent, isEmpty, withRowsInserted } from "./contents";
import type { PlacedTable, RowInsert, SheetRef } from "./layout";
import { matchColumns } from "./match-columns";
import type { Memory } from "./memory";
import { mergeRows } from "./merge-rows";
import type { StandingRows } from "./merge-rows";
import type { OwnSheet, OwnTable } from "./ours";
import type { Details, OwnTableSeen } from "./seen";
import { contentsOf } from "./seen";
import { rowsTakenOver } from "./take-over";

export interface TablesInPlace {
  readonly tables: readonly PlacedTable[];
  readonly inserts: readonly RowInsert[];
  readonly contents: ReadonlyMap<string, Contents>;
}

/**
 * Puts the tables that are there already where they stand, and says which rows have to be inserted for them to grow.
 */
export function placeStandingTables(
  tables: readonly OwnTable[],
  sheets: readonly OwnSheet[],
  memory: Memory,
  details: Details,
  isFromWorkbook: boolean,
): TablesInPlace {
  const placed = tables.flatMap((own): readonly PlacedTable[] => {
    const before = own.seen === null ? undefined : details.tables.get(own.seen.id);
    return before === undefined
      ? []
      : [standing(own, before, memory, contentsOf(details, before.sheetId), isFromWorkbook)];
  });
  const inserts = placed.flatMap((table) => rowsToInsert(table, contentsOf(details, table.sheet.id)));
  const contents = new Map(details.contents);
  // From the bottom up, so that rows of an insert are still those that were read.
  const fromBelow = [...inserts].sort((one, other) => other.at - one.at);
  for (const { sheet, at, count } of fromBelow) {
    contents.set(sheet.id!, withRowsInserted(contentsOf({ contents }, sheet.id), at, count));
  }
  const sheetNames = new Map(sheets.map(({ seen, name }) => [seen?.id, name]));
  return {
    inserts: fromBelow,
    contents,
    tables: placed.map((table) => {
      const moved = movedDown(table, inserts);
      return { ...moved, sheet: { ...moved.sheet, name: sheetNames.get(moved.sheet.id!) ?? moved.sheet.name } };
    }),
  };
}

function standing(
  own: OwnTable,
  before: OwnTableSeen,
  memory: Memory,
  contents: Contents,
  isFromWorkbook: boolean,
): PlacedTable {
  const remembered = memory.tables.find(({ plan }) => plan === own.plan.name) ?? null;
  const columns = matchColumns(own.plan.columns, before.columns, remembered?.columns ?? []);
  const merge = mergeRows(
    own.plan,
    standingRows(own, before, columns, contents, remembered?.rows ?? []),
    isFromWorkbook,
  );
  const added = columns.filter(({ isAdded }) => isAdded).length;
  const area: Area = { ...before.area, rows: 1 + merge.rowCount, columns: before.area.columns + added };
  const sheet: SheetRef = { id: before.sheetId, name: own.sheet.name };
  return { ...merge, own, plan: own.plan, sheet, columns, area, before, memory: remembered };
}

function standingRows(
  { plan, isTakenOver }: OwnTable,
  { area, columns }: OwnTableSeen,
  places: PlacedTable["columns"],
  contents: Contents,
  written: readonly string[],
): StandingRows {
  const ours = new Set(places.map(({ offset }) => offset));
  const theirs = columns.flatMap((_, offset) => (ours.has(offset) ? [] : [offset]));
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const at = (row: number, offset: number): Content => contentAt(contents, row, area.column + offset);
  const planned = rows.map((row) => places.map(({ offset, isAdded }) => (isAdded ? emptyContent : at(row, offset))));
  return {
    planned: planned.map((row) => row.map(({ value }) => value)),
    extra: rows.map((row) => theirs.map((offset) => at(row, offset).value)),
    written: isTakenOver ? rowsTakenOver(plan, planned) : written,
  };
}

/** A table grows over empty cells; one line stays free below it. Where less is free, whole rows come in. */
function rowsToInsert({ before, area, sheet }: PlacedTable, contents: Contents): readonly RowInsert[] {
  if (before === null || area.rows <= before.area.rows) return [];
  const count = area.rows - before.area.rows;
  const at = lastRowOf(before.area) + 1;
  const isFree = !before.hasTotals && freeRowsBelow(before.area, contents) > count;
  return isFree ? [] : [{ sheet, at, count }];
}

function freeRowsBelow(area: Area, contents: Contents): number {
  const first = lastRowOf(area) + 1;
  const last = contents.area === null ? 0 : lastRowOf(contents.area);
  for (let row = first; row <= last; row += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      if (!isEmpty(contentAt(contents, row, area.column + across))) return row - first;
    }
  }
  return Number.POSITIVE_INFINITY;
}

function movedDown(table: PlacedTable, inserts: readonly RowInsert[]): PlacedTable {
  const before = table.before!;
  const above = inserts.filter(({ sheet, at }) => sheet.id === table.sheet.id && at <= before.area.row);
  const down = above.reduce((rows, { count }) => rows + count, 0);
  const row = before.area.row + down;
  return { ...table, area: { ...table.area, row }, before: { ...before, area: { ...before.area, row } } };
}
