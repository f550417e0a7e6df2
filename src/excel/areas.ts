import { columnLetters } from "../budget/plan/references";

/** A block of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The column that letters stand for: AB is 28. */
export function columnFromLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** An area as ranges are asked for, such as B2:D9; B2 for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = columnLetters(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** An address as Excel answers it, with or without sheet and dollar signs. @throws Error for anything else */
export function parseArea(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(cells);
  if (match === null) throw new Error(`${address} is not an address of cells`);
  const [, letters = "", row = "", lastLetters = letters, lastRow = row] = match;
  const column = columnFromLetters(letters);
  return {
    row: Number(row),
    column,
    rows: Number(lastRow) - Number(row) + 1,
    columns: columnFromLetters(lastLetters) - column + 1,
  };
}

/** The last row of an area. */
export const lastRowOf = ({ row, rows }: Area): number => row + rows - 1;

/** The last column of an area. */
export const lastColumnOf = ({ column, columns }: Area): number => column + columns - 1;

/** Whether a cell lies in the area. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

/** The sheet that a reference names, such as 'Head''s plan'!B2 or =Prices!A4; "" where it names none. */
export function sheetIn(reference: string): string {
  const named = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return named.replace(/^=?'?|'$/g, "").replaceAll("''", "'");
}
