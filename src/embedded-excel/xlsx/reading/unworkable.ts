import { tokenize, tokenTypes } from "@borgar/fx";
import { knownToExcel } from "../../calc/functions/known-to-excel";
import type { Workbook } from "../../model/workbook";
import { customPrefix } from "../formula-text";
import { HostError } from "../../protocol/host-error";

/** What of a formula cannot be worked out here: a function's name, or the formula itself; null where all can. */
export function unworkable(book: Workbook, formula: string, customFunctions: readonly string[]): string | null {
  const known = reasons.get(book) ?? new Map<string, string | null>();
  reasons.set(book, known);
  const reason = known.has(formula) ? (known.get(formula) ?? null) : findReason(book, formula, customFunctions);
  known.set(formula, reason);
  return reason;
}

const reasons = new WeakMap<Workbook, Map<string, string | null>>();

function findReason(book: Workbook, formula: string, customFunctions: readonly string[]): string | null {
  const called = tokenize(formula)
    .filter(({ type }) => type === tokenTypes.FUNCTION)
    .map(({ value }) => value.toUpperCase());
  const known = new Set(customFunctions.map((name) => name.toUpperCase()));
  const unknown = called.find((name) => !knownToExcel.has(name) && !known.has(name));
  // LET can give a name to a LAMBDA, which is then called by it.
  if (unknown !== undefined && !called.includes("LAMBDA")) {
    return unknown.replace(customPrefix.toUpperCase(), "");
  }
  try {
    return book.results.problemWith(formula) === null ? null : formula;
  } catch (error) {
    if (error instanceof HostError) {
      return error.message.replace(/^.*: /, "");
    }
    throw error;
  }
}
