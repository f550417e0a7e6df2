import { InputError } from "../../rules/errors";
import { isBlank } from "../../rules/words/blank";

/** A column of an input table: how people head it, and how its cells are read. */
export interface InputColumn<Value> {
  /** As our own sheets head it. */
  readonly heading: string;
  /** Other headings that mean the same, in lower case without punctuation. */
  readonly aliases: readonly string[];
  /** Whether the table is of no use without the column. */
  readonly required?: boolean;
  /** @throws InputError for a cell that cannot be read */
  readonly read: (cell: unknown) => Value;
  /** Our own word for a value, where formulas in the sheets compare words; null for an empty cell. */
  write?(value: Value): string | null;
  /** Whether our word also goes where nothing stands, in a row with something in it. */
  readonly fillsBlank?: boolean;
}

/** The columns of a table, by the names that the code has for them. */
export type InputColumns<Row> = { readonly [Key in keyof Row]-?: InputColumn<Row[Key]> };

/** The input tables, in the order in which they are spoken of. */
export const inputTables = ["staff", "schools", "prices"] as const;
export type TableName = (typeof inputTables)[number];

/** What is wrong with one cell, in words for whoever typed it. */
export interface Problem {
  readonly table: TableName;
  /** As people count it: the heading row of the file is row 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** A cell's text, without the blanks around it. */
export function readText(cell: unknown): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** Text as found, where blanks and numbers are as good as words: a payroll reference, a URN. */
export const textColumn = (heading: string, aliases: readonly string[]): InputColumn<string> => ({
  heading,
  aliases,
  read: readText,
});

/**
 * Our word for what a cell says; null where it stays as it is: it says nothing, cannot be read, or no formula compares
 * the column's words.
 */
export function ownWord<Value>(column: InputColumn<Value>, cell: unknown): string | null {
  if (column.write === undefined || (isBlank(cell) && column.fillsBlank !== true)) return null;
  try {
    return column.write(column.read(cell));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
