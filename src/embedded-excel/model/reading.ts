import { format } from "numfmt";
import type { CellResult } from "../calc/calc-workbook";
import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

type Value = string | number | boolean;

/** Excel answers no more cells than this at once. */
const mostCells = 5_000_000;

/** One answer per cell of a block, in rows. @throws HostError where the block is too large to be answered */
export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const { row: top, column: left, rows, columns } = area.rect;
  if (rows * columns > mostCells) {
    throw hostError("RangeExceedsLimit");
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(top + row, left + column)),
  );
}

/** What stands in a cell: what was typed, or what its formula comes to. */
export function resultAt(book: Workbook, sheet: Sheet, row: number, column: number): CellResult {
  const cell = sheet.cells.get(row, column);
  return cell === undefined || cell.isFormula ? book.results.at(sheet, row, column) : cell.input;
}

/** As `values` shows a cell: "" for an empty one, an error by its code. */
export function valueAt(book: Workbook, sheet: Sheet, row: number, column: number): Value {
  const result = resultAt(book, sheet, row, column);
  if (result === null) {
    return "";
  }
  return typeof result === "object" ? result.code : result;
}

/** As `formulas` shows a cell: its formula, or else its value. */
export function formulaAt(book: Workbook, sheet: Sheet, row: number, column: number): Value {
  const cell = sheet.cells.get(row, column);
  return cell === undefined ? valueAt(book, sheet, row, column) : cell.input;
}

export function textAt(book: Workbook, sheet: Sheet, row: number, column: number): string {
  const result = resultAt(book, sheet, row, column);
  if (result === null) {
    return "";
  }
  if (typeof result === "object") {
    return result.code;
  }
  const { numberFormat } = sheet.formats.at(row, column);
  return typeof result === "string" && numberFormat === "General"
    ? result
    : format(numberFormat, result, { throws: false });
}

export function valueTypeAt(book: Workbook, sheet: Sheet, row: number, column: number): string {
  const result = resultAt(book, sheet, row, column);
  if (result === null || result === "") {
    return result === null ? "Empty" : "String";
  }
  const types: Record<string, string> = { object: "Error", number: "Double", boolean: "Boolean" };
  return types[typeof result] ?? "String";
}
