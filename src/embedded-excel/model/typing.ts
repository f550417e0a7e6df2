import type { Area } from "./area";
import { contains, covers, intersection, lastColumn, lastRow } from "./rect";
import type { Rect } from "./rect";
import { isEmptyBlock } from "./shift-cells";
import type { Table } from "./table";
import { fromRelative, toRelative } from "./table-formulas";
import { tidyHeadings } from "./table-headings";
import { extendRules } from "./table-rows";
import { columnFormulas, fillColumnFormulas } from "./tables";
import { asInEngland } from "./typed-input";
import { writeInputs } from "./writing";

/**
 * Types as a person in England does: dates have the day first, a table takes in what is typed right below it or beside
 * it, and a formula in an empty column of a table fills the column.
 */
export function typeInputs(area: Area, value: unknown): void {
  const growth = isEmpty(value) ? null : growthOf(area);
  writeInputs(area, value, {
    read: asInEngland,
    follow: () => [...(growth === null ? [] : grow(area, growth)), ...fillColumn(area)],
  });
}

export interface Growth {
  readonly table: Table;
  /** The table's block once it has grown. */
  readonly rect: Rect;
  /** The formulas of its columns before. */
  readonly formulas: readonly (string | undefined)[];
}

/** The table that would grow if something were typed into a block, which holds nothing yet; null for none. */
export function growthOf({ book, sheet, rect }: Area): Growth | null {
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
  const startsLeft = contains({ ...own, columns: own.columns + 1 }, rect.row, rect.column);
  if (startsLeft && lastRow(rect) <= lastRow(own) && lastColumn(rect) > lastColumn(own)) {
    return { ...own, columns: lastColumn(rect) - own.column + 1 };
  }
  return null;
}

function addedPart(before: Rect, after: Rect): Rect {
  return after.rows > before.rows
    ? { ...after, row: lastRow(before) + 1, rows: after.rows - before.rows }
    : { ...after, column: lastColumn(before) + 1, columns: after.columns - before.columns };
}

function grow({ book, rect: typedRect }: Area, { table, rect, formulas }: Growth): readonly Rect[] {
  const before = table.rect;
  const added = addedPart(before, rect);
  table.setRect(rect);
  if (rect.rows > before.rows) {
    fillColumnFormulas(table, formulas, added, false);
    extendRules(table, lastRow(before), added.rows);
  }
  tidyHeadings(book, table);
  book.results.changed(null);
  return covers(typedRect, added) ? [] : [added];
}

/** A formula that stands alone in its column of a table becomes the column's formula. */
function fillColumn({ book, sheet, rect }: Area): readonly Rect[] {
  const cell = sheet.cells.get(rect.row, rect.column);
  const table = book.tablesOn(sheet).find((own) => contains(own.body, rect.row, rect.column));
  if (rect.rows * rect.columns > 1 || cell?.isFormula !== true || table === undefined) {
    return [];
  }
  const column = table.bodyColumn(rect.column - table.rect.column);
  if (column.rows === 1 || [...sheet.cells.within(column)].length > 1) {
    return [];
  }
  const relative = toRelative(String(cell.input), rect.row, rect.column);
  for (let row = column.row; row <= lastRow(column); row++) {
    sheet.cells.set(row, rect.column, { input: fromRelative(relative, row, rect.column), isFormula: true });
  }
  book.results.changed({ sheet, rect: column });
  return [column];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.flat().every(isEmpty) : value === "" || value === null || value === undefined;
}
