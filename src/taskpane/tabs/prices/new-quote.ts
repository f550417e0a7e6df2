import { signal } from "@preact/signals";
import type { PriceKind } from "../../../budget/cohort/prices";
import { priceColumns } from "../../../budget/cohort/prices";
import { cohort } from "../../pane-state";
import { problemOf } from "../../parts/cell-text";
import { focusFieldSoon } from "../../parts/focus-soon";
import { sayDone, sayProblem } from "../../state/message";
import type { CellValue } from "../../state/tables";
import { firstEmpty } from "./price-fields";
import type { QuoteNeeded } from "./quotes-needed";
import { priceKeys, quoteFor, quoteValues, underHeadings } from "./quote-values";
import type { PriceKey, QuoteValues } from "./quote-values";

/** A quote that is yet to be added. */
export interface NewQuote {
  /** Tells one form from the next. */
  readonly form: number;
  readonly values: QuoteValues;
  readonly isTouched: boolean;
  /** Whether somebody has tried to add it: what is missing is then a problem. */
  readonly isTried: boolean;
}

/** The id of its form. */
export const newFormId = "new-quote";

/** Kept until it is added or cancelled, whatever else is looked at meanwhile; null for none. */
export const newQuote = signal<NewQuote | null>(null);

const kind: PriceKind = "Quote";
let forms = 0;

/** Opens the form of a new quote. One that somebody has begun to fill in stays, which is said. */
export function beginQuote(needed: Pick<QuoteNeeded, "programme" | "intake"> | null): void {
  const begun = newQuote.value;
  if (begun?.isTouched === true) {
    sayProblem(`You have begun a quote for ${quoteFor(begun.values)}. Add it or cancel it first.`);
    return focusFieldSoon(firstEmpty(begun.values), newFormId);
  }
  forms += 1;
  const given: Partial<QuoteValues> = { kind, programme: needed?.programme ?? null, intake: needed?.intake ?? null };
  const values = quoteValues((key) => given[key] ?? null);
  newQuote.value = { form: forms, values, isTouched: false, isTried: false };
  focusFieldSoon(firstEmpty(values), newFormId);
}

export function cancelQuote(): void {
  newQuote.value = null;
}

export function changeNew(key: PriceKey, value: CellValue): void {
  const begun = newQuote.value;
  if (begun === null) return;
  newQuote.value = { ...begun, isTouched: true, values: { ...begun.values, [key]: value } };
}

/** Adds the new quote; where an entry cannot be read, says so and adds nothing. Answers whether it was added. */
export function addQuote(): boolean {
  const begun = newQuote.value;
  if (begun === null) return false;
  const problem = priceKeys
    .map((key) => problemOf(priceColumns[key], begun.values[key]))
    .find((found) => found !== null);
  if (problem !== undefined) {
    newQuote.value = { ...begun, isTried: true };
    sayProblem(`The quote is not complete. ${problem}`);
    return false;
  }
  cohort.edit([{ kind: "rows-added", table: "prices", rows: [underHeadings(begun.values)] }]);
  newQuote.value = null;
  sayDone("The quote is added.");
  return true;
}
