import type { Budget } from "../../budget/budget";
import { counted } from "../../budget/counted";
import type { FillAnswer } from "../../excel/fill-workbook";

type Filled = Extract<FillAnswer, { readonly kind: "filled" }>;

/** What a fill did, in a sentence or two. */
export function fillOutcome({ lines, checks }: Budget, { kept }: Filled, isFirst: boolean): string {
  const people = counted(lines.length, "person", "people");
  const todo = checks.length === 0 ? "Nothing needs attention." : `${counted(checks.length, "check", "checks")} to look at.`;
  const left = kept.length === 0 ? "" : ` ${counted(kept.length, "cell", "cells")} that somebody typed over stay as they are.`;
  return `${isFirst ? "Filled" : "Updated"}: ${people}. ${todo}${left}`;
}
