import type { CellResult, CustomAnswer } from "../../embedded-excel/calc/calc-workbook";
import { toText } from "../../embedded-excel/calc/values/convert";

/** A cell as text: an error with its message, all else as the cell shows it. */
export function showCell(cell: CellResult): string {
  if (!isError(cell)) return toText(cell);
  return cell.message === undefined || cell.message === "" ? cell.code : `${cell.code}: ${cell.message}`;
}

/** The rows of a range on lines, their cells separated by tabs. */
export function showValue(value: CustomAnswer): string {
  if (!isRange(value)) return showCell(value);
  return value.map((row) => row.map((cell) => onOneLine(showCell(cell))).join("\t")).join("\n");
}

/** The same on one line: a range as Excel's array constant. */
export function showOnOneLine(value: CustomAnswer): string {
  if (!isRange(value)) return onOneLine(showCell(value));
  return onOneLine(`{${value.map((row) => row.map(inArrayConstant).join(",")).join(";")}}`);
}

function inArrayConstant(cell: CellResult): string {
  if (isError(cell)) return cell.code;
  return typeof cell === "string" || cell === null ? `"${toText(cell).replaceAll('"', '""')}"` : toText(cell);
}

type Rows = Extract<CustomAnswer, readonly unknown[]>;
type CellError = Extract<CellResult, object>;

function isRange(value: CustomAnswer): value is Rows {
  return Array.isArray(value);
}

function isError(cell: CellResult): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Whatever some program takes for the end of a line or of a cell becomes a space. */
export function onOneLine(text: string): string {
  return text.replace(/\r\n|[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/g, " ");
}
