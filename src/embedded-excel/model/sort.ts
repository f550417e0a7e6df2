import { hostError } from "../protocol/host-error";
import type { CellResult } from "../calc/calc-workbook";
import type { Area } from "./area";
import type { Cell } from "./cells";
import type { CellFormat } from "./cell-format";
import { guardContents } from "./protection";
import { resultAt } from "./reading";
import type { SortField } from "./sort-field";
import type { Sheet } from "./sheet";
import { fromRelative, toRelative } from "./table-formulas";
import { afterWriting } from "./writing";

interface SortedRow {
  readonly keys: readonly CellResult[];
  readonly cells: readonly { readonly cell: Cell | undefined; readonly format: CellFormat | undefined }[];
  readonly row: number;
}

/** Sorts the rows of a block by what stands in them, empty cells last; formats go with their cells. */
export function sortRows(area: Area, fields: readonly SortField[]): void {
  const { book, sheet, rect } = area;
  guardContents(sheet, rect);
  if (fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= rect.columns)) {
    throw hostError("InvalidArgument");
  }
  const rows = Array.from({ length: rect.rows }, (_, index) => readRow(area, rect.row + index, fields));
  const sorted = rows.toSorted((one, other) => compareRows(one, other, fields));
  sorted.forEach((row, index) => writeRow(sheet, row, rect.row + index, rect.column));
  afterWriting(book, sheet, rect);
  book.tell({ kind: "edited", sheet, rect, changeType: "RangeEdited", author: book.author });
}

function readRow({ book, sheet, rect }: Area, row: number, fields: readonly SortField[]): SortedRow {
  return {
    row,
    keys: fields.map(({ key }) => resultAt(book, sheet, row, rect.column + key)),
    cells: Array.from({ length: rect.columns }, (_, index) => ({
      cell: sheet.cells.get(row, rect.column + index),
      format: sheet.formats.cells.get(row, rect.column + index),
    })),
  };
}

function writeRow(sheet: Sheet, { cells, row: from }: SortedRow, to: number, left: number): void {
  cells.forEach(({ cell, format }, index) => {
    sheet.cells.set(to, left + index, cell?.isFormula === true ? moved(cell, from, to, left + index) : cell);
    sheet.formats.cells.set(to, left + index, format);
  });
}

function moved(cell: Cell, from: number, to: number, column: number): Cell {
  return { ...cell, input: fromRelative(toRelative(String(cell.input), from, column), to, column) };
}

function compareRows(one: SortedRow, other: SortedRow, fields: readonly SortField[]): number {
  for (const [index, field] of fields.entries()) {
    const order = compare(one.keys[index] ?? null, other.keys[index] ?? null, field.ascending !== false);
    if (order !== 0) {
      return order;
    }
  }
  return one.row - other.row;
}

function compare(one: CellResult, other: CellResult, ascending: boolean): number {
  if (one === null || other === null) {
    return Number(one === null) - Number(other === null);
  }
  const byKind = kindOrder(one) - kindOrder(other);
  const order = byKind === 0 ? compareAlike(one, other) : byKind;
  return ascending ? order : -order;
}

/** Numbers before texts before truth values before errors. */
function kindOrder(value: CellResult): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function compareAlike(one: CellResult, other: CellResult): number {
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other, "en", { sensitivity: "accent" });
  }
  return typeof one === "object" ? 0 : Number(one) - Number(other);
}
