import { lastColumn, lastRow, rectBetween, sheetColumns, sheetRows } from "./rect";
import type { Rect } from "./rect";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1", "A1:B3", "A:C" or "2:5", without the sheet. */
export function addressOf(rect: Rect): string {
  const left = columnLetters(rect.column);
  const right = columnLetters(lastColumn(rect));
  if (rect.columns === sheetColumns) {
    return `${rect.row + 1}:${lastRow(rect) + 1}`;
  }
  if (rect.rows === sheetRows) {
    return `${left}:${right}`;
  }
  const first = `${left}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${right}${lastRow(rect) + 1}`;
}

/** "$A$1:$B$3", as defined names spell it. */
export function absoluteAddressOf(rect: Rect): string {
  return addressOf(rect)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
}

/** A sheet's name as formulas spell it. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  /** undefined where the address names no sheet. */
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

/** An A1 address with or without "$" and sheet; null where it is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const [, sheet, cells = ""] = /^(?:(.*)!)?([^!]*)$/.exec(text) ?? [];
  const rect = parseCells(cells.replaceAll("$", ""));
  return rect === null ? null : { sheet: sheet === undefined ? undefined : unquote(sheet), rect };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function parseCells(text: string): Rect | null {
  const cell = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cell !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cell;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns !== null) {
    const [, left = "", right = ""] = columns;
    return ordered(0, columnNumber(left), sheetRows - 1, columnNumber(right));
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  return rows === null ? null : ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Rect | null {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  const bottom = Math.max(row, otherRow);
  const right = Math.max(column, otherColumn);
  const onSheet = top >= 0 && bottom < sheetRows && right < sheetColumns;
  return onSheet ? rectBetween(top, left, bottom, right) : null;
}
