import { parseValue } from "numfmt";
import type { Cell } from "./cells";

export interface TypedCell {
  /** null: nothing is left in the cell. */
  readonly cell: Cell | null;
  /** The number format that typing such a text brings along, as "12%" does. */
  readonly numberFormat?: string;
}

/** How a text is read as a number or a date. */
export type ReadText = (text: string) => { readonly v: unknown; readonly z?: unknown } | null;

/** Makes of a written value what Excel makes of the same keys: text may turn out a number, a date or a formula. */
export function typed(
  value: string | number | boolean,
  numberFormat: string,
  read: ReadText = asTheApiDoes,
): TypedCell {
  if (typeof value !== "string") {
    return { cell: { input: value, isFormula: false } };
  }
  if (value === "") {
    return { cell: null };
  }
  if (value.startsWith("'")) {
    return { cell: { input: value.slice(1), isFormula: false } };
  }
  if (numberFormat === "@") {
    return { cell: { input: value, isFormula: false } };
  }
  if (value.startsWith("=") && value.length > 1) {
    return { cell: { input: value, isFormula: true } };
  }
  return typedText(value, read);
}

function typedText(text: string, read: ReadText): TypedCell {
  const parsed = read(text);
  const input = parsed?.v;
  if (typeof input !== "number" && typeof input !== "boolean") {
    return { cell: { input: text, isFormula: false } };
  }
  const cell = { input, isFormula: false };
  return typeof parsed?.z === "string" ? { cell, numberFormat: parsed.z } : { cell };
}

/** The month first, as the API reads texts in every country. */
export const asTheApiDoes: ReadText = (text) => parseValue(text) as ReturnType<ReadText>;

/** The day first, as people in England write: 5/9 is 5 September of this year. */
export const asInEngland: ReadText = (text) => {
  const [, day, month] = /^\s*(\d{1,2})[/-](\d{1,2})\s*$/.exec(text) ?? [];
  if (day === undefined) {
    return parseValue(text, { locale: "en-GB" }) as ReturnType<ReadText>;
  }
  const date = parseValue(`${day}/${month}/${new Date().getFullYear()}`, { locale: "en-GB" });
  return typeof date?.v === "number" ? { v: date.v, z: "dd-mmm" } : null;
};
