import { InputError } from "../errors";
import type { Pence } from "../money";
import { poundsToPence } from "../money";
import { sentences } from "../sentences";
import { isBlank } from "./blank";

const largest = 1_000_000_000;

/** A number as people type it; a pound sign and thousands separators do not count. NaN for other text. */
export function readNumber(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/^\s*£?\s*(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s*$/.test(value)) return Number.NaN;
  return Number(value.replace(/[£,\s]/g, ""));
}

/** Pounds from a cell or a file, in pence. A blank or 0 is no amount: null. @throws InputError naming `what` */
export function parseOptionalAmount(value: unknown, what: string): Pence | null {
  if (isBlank(value)) return null;
  const pounds = readNumber(value);
  if (!(pounds >= 0 && pounds <= largest)) throw new InputError(sentences.notAnAmount(what, value));
  return pounds === 0 ? null : poundsToPence(pounds);
}

/** The same where an amount is needed and 0 is one. @throws InputError naming `what` */
export function parseAmount(value: unknown, what: string): Pence {
  if (typeof value === "string" && value.trim() === "") throw new InputError(sentences.notAnAmount(what, value));
  return parseOptionalAmount(value, what) ?? 0;
}

/** A whole number from `from` to `to`; null where nothing is said (0 is nothing). @throws InputError naming `what` */
export function parseOptionalCount(value: unknown, what: string, from = 1, to = largest): number | null {
  if (isBlank(value)) return null;
  const count = readNumber(value);
  if (count === 0) return null;
  if (!Number.isInteger(count) || count < from || count > to)
    throw new InputError(sentences.notAWholeNumber(what, value, from, to));
  return count;
}

/** The same where a number is needed. @throws InputError naming `what` */
export function parseCount(value: unknown, what: string, from = 1, to = largest): number {
  const count = parseOptionalCount(value, what, from, to);
  if (count === null) throw new InputError(sentences.notAWholeNumber(what, value ?? "", from, to));
  return count;
}
