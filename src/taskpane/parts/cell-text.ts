import type { InputColumn } from "../../budget/cohort/column";
import { InputError } from "../../rules/errors";
import { readNumber } from "../../rules/words/amount";
import type { CellValue } from "../state/tables";

/** How people are offered to type a cell. */
export type InputMode = "text" | "numeric" | "decimal";

/** What is wrong with a cell, in words; null for nothing. */
export function problemOf(column: InputColumn<unknown>, value: CellValue): string | null {
  try {
    column.read(value);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** A number where one is meant and typed; text that is not one stays as typed, for the column to refuse in words. */
export function cellOf(text: string, inputMode: InputMode): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = inputMode === "text" ? Number.NaN : readNumber(trimmed);
  return Number.isNaN(number) ? trimmed : number;
}

/** A cell as it is shown in a field. */
export function textOf(value: CellValue): string {
  return value === null ? "" : value === true ? "TRUE" : value === false ? "FALSE" : String(value);
}

/** Whether two cells say the same in a column: "yes" and TRUE do, and so do a word and GIAS's code for it. */
export function saysTheSame(column: InputColumn<unknown>, one: CellValue, other: CellValue): boolean {
  if (textOf(one).toLowerCase() === textOf(other).toLowerCase()) return true;
  if (one === null || other === null) return false;
  if (problemOf(column, one) !== null || problemOf(column, other) !== null) return false;
  return column.read(one) === column.read(other);
}
