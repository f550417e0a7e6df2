import type { Area } from "./areas";
import { areaAddress, lastRowOf, parseArea } from "./areas";
import type { RowInsert, SheetRef } from "./layout";
import { bytesPerAction } from "./payload";
import type { Step } from "./step";

const bytes = bytesPerAction;

/**
 * Makes a sheet at the end of the workbook. `known` are the ids of the sheets before the fill, which are never
 * deleted.
 */
export function addSheet(name: string, known: ReadonlySet<string>): Step {
  return {
    bytes,
    apply: (book) => {
      book.addSheet(name);
    },
    revert: async ({ workbook, context }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      await context.sync();
      if (!sheet.isNullObject && !known.has(sheet.id)) sheet.delete();
    },
  };
}

/** Gives a sheet another name. */
export function renameSheet(id: string, from: string, to: string): Step {
  const rename =
    (name: string): Step["apply"] =>
    (book) => {
      book.sheet({ id, name: from }).name = name;
    };
  return { bytes, apply: rename(to), revert: rename(from) };
}

export function renameTable(id: string, from: string, to: string): Step {
  const rename =
    (name: string): Step["apply"] =>
    (book) => {
      book.table(id).name = name;
    };
  return { bytes, apply: rename(to), revert: rename(from) };
}

/**
 * Inserts whole rows, so that what stands beside and below moves along. `lastRow` is the sheet's last filled row
 * before.
 */
export function insertRows({ sheet, at, count }: RowInsert, lastRow: number): Step {
  const rows = `${at}:${at + count - 1}`;
  return {
    bytes,
    apply: (book) => {
      book.sheet(sheet).getRange(rows).insert("Down");
    },
    revert: async (book) => {
      const used = book.sheet(sheet).getUsedRangeOrNullObject(true);
      used.load("address");
      await book.context.sync();
      const isInserted = !used.isNullObject && lastRowOf(parseArea(used.address)) >= lastRow + count;
      if (isInserted) book.sheet(sheet).getRange(rows).delete("Up");
    },
  };
}

/** Adds a column of ours at the end of a table that lacks it. */
export function addColumn(tableId: string, heading: string): Step {
  return {
    bytes,
    apply: (book) => {
      book.table(tableId).columns.add(undefined, undefined, heading);
    },
    revert: async (book) => {
      const column = book.table(tableId).columns.getItemOrNullObject(heading);
      column.load("name");
      await book.context.sync();
      if (!column.isNullObject) column.delete();
    },
  };
}

/**
 * Gives a table that starts at `area` another number of rows, headings included; its columns stay those that it has.
 */
export function resizeTable(tableId: string, area: Area, rows: number): Step {
  return {
    bytes,
    apply: (book) => {
      book.table(tableId).resize(areaAddress({ ...area, rows }));
    },
    revert: async (book) => {
      const range = book.table(tableId).getRange();
      range.load("address");
      await book.context.sync();
      const now = parseArea(range.address);
      if (now.rows !== area.rows) book.table(tableId).resize(areaAddress({ ...now, rows: area.rows }));
    },
  };
}

/** Makes a table of cells whose headings are already there. `known` are the ids of the tables before the fill. */
export function addTable(sheet: SheetRef, name: string, area: Area, known: ReadonlySet<string>): Step {
  const apply: Step["apply"] = (book) => {
    const table = book.sheet(sheet).tables.add(areaAddress(area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    book.keepTable(name, table);
  };
  // With a new sheet its tables go.
  if (sheet.id === null) return { bytes: bytes * 3, apply };
  return {
    bytes: bytes * 3,
    apply,
    revert: async (book) => {
      const { tables } = book.sheet(sheet);
      tables.load("items/id");
      await book.context.sync();
      // Its own name comes an action later, so it is told by being new.
      for (const table of tables.items) if (!known.has(table.id)) table.convertToRange();
    },
  };
}
