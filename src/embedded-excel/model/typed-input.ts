import { parseValue } from "numfmt";
import type { Cell } from "./cells";

export interface TypedCell {
  /** null: nothing is left in the cell. */
  readonly cell: Cell | null;
  /** The number format that typing such a text brings along, as "12%" does. */
  readonly numberFormat?: string;
}

/** Makes of a written value what Excel makes of the same keys: text may turn out a number, a date or a formula. */
export function typed(value: string | number | boolean, numberFormat: string): TypedCell {
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
  return typedText(value);
}

function typedText(text: string): TypedCell {
  const parsed = parseValue(text);
  const input = parsed?.v;
  if (typeof input !== "number" && typeof input !== "boolean") {
    return { cell: { input: text, isFormula: false } };
  }
  const cell = { input, isFormula: false };
  return typeof parsed?.z === "string" ? { cell, numberFormat: parsed.z } : { cell };
}
