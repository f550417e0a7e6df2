import { isBlank, normalise } from "../../rules/words/blank";
import type { Cells } from "./cohort";
import { readText } from "./column";

/** A row that sums the list up, and so is nobody's. */
export interface TotalRow {
  /** As people count it: the first row is 1. */
  readonly row: number;
  /** What it says: "Grand total". */
  readonly text: string;
}

const words = /^((grand|overall|sub) ?-?)? ?(totals?|sum)( (cost|fee|people|staff))?s?( ?[:=])?$/;
const amount = /^[-(]?\s*£?\s*-?\d[\d,]*(\.\d+)?\s*%?\)?$/;

const isNumber = (cell: unknown): boolean => typeof cell === "number" || amount.test(readText(cell));

/** What a row says where it is a list's total: such a word first, and numbers or nothing beside it. null for any other. */
export function totalRowText(cells: readonly unknown[]): string | null {
  const [first, ...others] = cells.filter((cell) => !isBlank(cell));
  if (typeof first !== "string" || !words.test(normalise(first))) return null;
  return others.every(isNumber) ? first.trim() : null;
}

/** Why such a row is left out, in words for whoever has the list. */
export const whyLeftOut = (text: string): string =>
  `"${text}" without a programme is taken for the list's total, not for a person.`;

/** A list with its totals made blank, so that the other rows keep their numbers. The headings stay, whatever they say. */
export function withoutTotalRows(cells: Cells): { readonly cells: Cells; readonly totalRows: readonly TotalRow[] } {
  const headings = cells.findIndex((row) => !row.every(isBlank));
  const totalRows = cells.flatMap((row, index) => {
    const text = index > headings ? totalRowText(row) : null;
    return text === null ? [] : [{ row: index + 1, text }];
  });
  const left = new Set(totalRows.map(({ row }) => row));
  return { cells: cells.map((row, index) => (left.has(index + 1) ? [] : row)), totalRows };
}
