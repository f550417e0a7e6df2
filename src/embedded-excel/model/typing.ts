import type { Area } from "./area";
import { contains, lastRow } from "./rect";
import type { Rect } from "./rect";
import { fromRelative, toRelative } from "./table-formulas";
import { grow, growthOf } from "./table-growth";
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

/** Whether typing would change more than the block itself: a table that grows, or a column that fills itself. */
export function reachesFurther(area: Area, value: unknown): boolean {
  return !isEmpty(value) && (growthOf(area) !== null || (isFormula(value) && lonelyColumn(area) !== null));
}

/** A formula that stands alone in its column of a table becomes the column's formula. */
function fillColumn(area: Area): readonly Rect[] {
  const { book, sheet, rect } = area;
  const cell = sheet.cells.get(rect.row, rect.column);
  const column = cell?.isFormula === true ? lonelyColumn(area) : null;
  if (cell === undefined || column === null) {
    return [];
  }
  const relative = toRelative(String(cell.input), rect.row, rect.column);
  for (let row = column.row; row <= lastRow(column); row++) {
    sheet.cells.set(row, rect.column, { input: fromRelative(relative, row, rect.column), isFormula: true });
  }
  book.results.changed({ sheet, rect: column });
  return [column];
}

/** The rows of a table's column in which a single cell would stand alone; null where it would not. */
function lonelyColumn({ book, sheet, rect }: Area): Rect | null {
  const table = book.tablesOn(sheet).find((own) => contains(own.body, rect.row, rect.column));
  if (rect.rows * rect.columns > 1 || table === undefined) {
    return null;
  }
  const column = table.bodyColumn(rect.column - table.rect.column);
  const others = [...sheet.cells.within(column)].filter(([row]) => row !== rect.row);
  return column.rows === 1 || others.length > 0 ? null : column;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.flat().every(isEmpty) : value === "" || value === null || value === undefined;
}

function isFormula(value: unknown): boolean {
  return Array.isArray(value) ? value.flat().some(isFormula) : typeof value === "string" && value.startsWith("=");
}
