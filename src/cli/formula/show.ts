import { CellError, isRange, toText } from "./values";
import type { Scalar, Value } from "./values";

/** A cell as text: an error with its message, all else as the cell shows it. */
export function showCell(cell: Scalar): string {
  if (!(cell instanceof CellError)) return toText(cell);
  return cell.message === "" ? cell.code : `${cell.code}: ${cell.message}`;
}

/** The rows of a range on lines, their cells separated by tabs. */
export function showValue(value: Value): string {
  if (!isRange(value)) return showCell(value);
  return value.map((row) => row.map((cell) => onOneLine(showCell(cell))).join("\t")).join("\n");
}

/** The same on one line: a range as Excel's array constant. */
export function showOnOneLine(value: Value): string {
  if (!isRange(value)) return onOneLine(showCell(value));
  return onOneLine(`{${value.map((row) => row.map(inArrayConstant).join(",")).join(";")}}`);
}

function inArrayConstant(cell: Scalar): string {
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "string" || cell === null ? `"${toText(cell).replaceAll('"', '""')}"` : toText(cell);
}

/** Whatever some program takes for the end of a line or of a cell becomes a space. */
export function onOneLine(text: string): string {
  return text.replace(/\r\n|[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/g, " ");
}
