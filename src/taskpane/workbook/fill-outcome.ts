import type { Budget } from "../../budget/budget";
import { counted } from "../../budget/counted";
import type { FillAnswer } from "../../excel/fill-workbook";

type Filled = Extract<FillAnswer, { readonly kind: "filled" }>;

/** What a fill did, in a sentence or two. */
export function fillOutcome({ lines, checks }: Budget, { kept, putBack, errors }: Filled, isFirst: boolean): string {
  const people = counted(lines.length, "person", "people");
  const attention =
    checks.length === 0 ? "Nothing needs attention." : `${counted(checks.length, "check", "checks")} to look at.`;
  return `${isFirst ? "Filled" : "Updated"}: ${people}. ${errorsIn(errors)}${attention}${cellsKept(kept.length)}${pricesPutBack(putBack)}`;
}

function errorsIn(sums: number): string {
  if (sums === 0) return "";
  const many = `${counted(sums, "total shows", "totals show")} an error`;
  return `${many}: look for cells with #VALUE!, #NAME? or the like, empty them, then press Update again. `;
}

function cellsKept(cells: number): string {
  if (cells === 0) return "";
  return cells === 1
    ? " 1 cell that somebody typed over stays as it is."
    : ` ${counted(cells, "cell", "cells")} that somebody typed over stay as they are.`;
}

function pricesPutBack(rows: number): string {
  if (rows === 0) return "";
  const many = rows === 1 ? "1 published price is" : `${rows} published prices are`;
  return ` ${many} as published again: a price of your own goes in a row with Quote as its kind.`;
}
