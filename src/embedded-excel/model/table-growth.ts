import type { Area } from "./area";
import { contains, covers, intersection, lastColumn, lastRow } from "./rect";
import type { Rect } from "./rect";
import { isEmptyBlock } from "./shift-cells";
import type { Table } from "./table";
import { tidyHeadings } from "./table-headings";
import { extendRules } from "./table-rows";
import { columnFormulas, fillColumnFormulas } from "./tables";

export interface Growth {
  readonly table: Table;
  /** The table's block once it has grown. */
  readonly rect: Rect;
  /** The formulas of its columns before. */
  readonly formulas: readonly (string | undefined)[];
}

/**
 * The table that would grow if something were typed into a block, which holds nothing yet; null for none, and on a
 * protected sheet, where tables keep their size.
 */
export function growthOf({ book, sheet, rect }: Area): Growth | null {
  if (sheet.protection !== null) {
    return null;
  }
  for (const table of book.tablesOn(sheet)) {
    const grown = grownRect(table, rect);
    const added = grown === null ? null : addedPart(table.rect, grown);
    const isFree = added !== null && isEmptyBlock(sheet, added);
    const others = book.tablesOn(sheet).filter((other) => other !== table);
    if (grown !== null && isFree && others.every((other) => intersection(other.rect, grown) === null)) {
      return { table, rect: grown, formulas: columnFormulas(table) };
    }
  }
  return null;
}

/** The table's block with a block that starts in it, right below or right beside it; null where nothing is added. */
function grownRect({ rect: own, hasTotals, body }: Table, rect: Rect): Rect | null {
  const below = { ...own, row: body.row };
  const startsAbove = contains({ ...below, rows: own.rows }, rect.row, rect.column);
  if (startsAbove && lastColumn(rect) <= lastColumn(own) && lastRow(rect) > lastRow(own) && !hasTotals) {
    return { ...own, rows: lastRow(rect) - own.row + 1 };
  }
  const beside = { ...own, rows: 1 + body.rows, columns: own.columns + 1 };
  if (
    contains(beside, rect.row, rect.column) &&
    lastRow(rect) <= lastRow(beside) &&
    lastColumn(rect) > lastColumn(own)
  ) {
    return { ...own, columns: lastColumn(rect) - own.column + 1 };
  }
  return null;
}

function addedPart(before: Rect, after: Rect): Rect {
  return after.rows > before.rows
    ? { ...after, row: lastRow(before) + 1, rows: after.rows - before.rows }
    : { ...after, column: lastColumn(before) + 1, columns: after.columns - before.columns };
}

/** Lets the table grow over what was typed into a block; answers the other blocks that this changed. */
export function grow({ book, rect: typedRect }: Area, { table, rect, formulas }: Growth): readonly Rect[] {
  const before = table.rect;
  const added = addedPart(before, rect);
  table.setRect(rect);
  if (rect.rows > before.rows) {
    fillColumnFormulas(table, formulas, added, false);
    extendRules(table, lastRow(before), added.rows);
  } else {
    nameColumns(table, added);
    extendLooks(table, lastColumn(before));
  }
  tidyHeadings(book, table);
  book.results.changed(null);
  return covers(typedRect, added) ? [] : [added];
}

/** New columns that were given no heading get the first of "Column1", "Column2" and so on that is free. */
function nameColumns({ sheet, rect, columnNames }: Table, added: Rect): void {
  const taken = new Set(columnNames.map((name) => name.toLowerCase()));
  let number = 1;
  for (let column = added.column; column <= lastColumn(added); column++) {
    if (sheet.cells.get(rect.row, column) === undefined) {
      while (taken.has(`column${number}`)) number++;
      sheet.cells.set(rect.row, column, { input: `Column${number}`, isFormula: false });
      number++;
    }
  }
}

/** New columns look like the one that was the last; numbers keep the format that they were typed in. */
function extendLooks({ sheet, rect }: Table, oldLast: number): void {
  for (const [row, , look] of [...sheet.formats.cells.within({ ...rect, column: oldLast, columns: 1 })]) {
    for (let column = oldLast + 1; column <= lastColumn(rect); column++) {
      const { numberFormat } = sheet.formats.at(row, column);
      sheet.formats.cells.set(row, column, look.numberFormat === numberFormat ? look : { ...look, numberFormat });
    }
  }
}
