import { batch, computed, signal } from "@preact/signals";
import { priceColumns } from "../../../budget/cohort/prices";
import { cohort } from "../../pane-state";
import { focusFieldSoon } from "../../parts/focus-soon";
import { sayDone, sayProblem } from "../../state/message";
import type { CellValue } from "../../state/tables";
import type { KnownBy, Seen } from "../find-again";
import { findAgain, findSame } from "../find-again";
import { firstEmpty } from "./price-fields";
import { quoteFor, quoteIn } from "./quote-values";
import type { PriceKey, QuoteValues } from "./quote-values";

/** A quote of the list: its row, and what was seen in it. */
export type SeenQuote = Seen<QuoteValues>;

/** The ids by which the focus is moved: of the heading above the list, and of the form of the quote that is open. */
export const quotesHeadingId = "quotes-heading";
export const openFormId = "open-quote";

const knownBy: KnownBy<QuoteValues> = {
  here: ["kind", "programme", "intake", "provider"],
  elsewhere: ["kind", "programme", "intake", "provider"],
};

const opened = signal<SeenQuote | null>(null);
const askedOf = signal<SeenQuote | null>(null);

/** Where the quote that was opened stands now, and what it says; null for none, or where it has gone. */
export const openQuote = computed<SeenQuote | null>(() => {
  const { prices } = cohort.tables.value;
  const seen = opened.value;
  const row = seen === null ? null : findAgain(prices.length, (at) => quoteIn(prices, at), seen, knownBy);
  return row === null ? null : { row, values: quoteIn(prices, row) };
});

/** The row whose removal waits for a second word. null for none, or once it says something else than it did. */
export const rowToRemove = computed<number | null>(() => (askedOf.value === null ? null : rowOf(askedOf.value)));

/** Opens the form of a quote of the list with the focus in a field: in the first empty one if none is named. */
export function showQuote(row: number, heading?: string): void {
  const { prices } = cohort.tables.value;
  if (row <= 1 || row > prices.length) return closeQuote();
  const values = quoteIn(prices, row);
  askedOf.value = null;
  opened.value = { row, values };
  focusFieldSoon(heading ?? firstEmpty(values), openFormId);
}

export function closeQuote(): void {
  askedOf.value = null;
  opened.value = null;
}

/** Keeps to the quote that is open as the sheet changes; the form of one that has gone closes with a word about it. */
export function followQuote(): void {
  const seen = opened.value;
  const now = openQuote.value;
  if (seen === null || JSON.stringify(now) === JSON.stringify(seen)) return;
  opened.value = now;
  if (now === null) sayGone(seen);
}

/** Takes over an entry at once. */
export function changeListed(open: SeenQuote, key: PriceKey, value: CellValue): void {
  batch(() => {
    // What the row is about to say comes first: otherwise it would not be found again.
    opened.value = { row: open.row, values: { ...open.values, [key]: value } };
    cohort.edit([{ kind: "cell", table: "prices", row: open.row, heading: priceColumns[key].heading, value }]);
  });
}

/** Asks whether a quote is to go, or not any more. */
export function askToRemove(quote: SeenQuote | null): void {
  askedOf.value = quote;
}

/** Takes a quote out of the list; one that says something else by now stays. */
export function removeQuote(quote: SeenQuote): void {
  const row = rowOf(quote);
  batch(() => {
    closeQuote();
    if (row === null) return sayGone(quote);
    cohort.edit([{ kind: "row-deleted", table: "prices", row }]);
    sayDone("The quote is removed.");
  });
}

function rowOf(quote: SeenQuote): number | null {
  const { prices } = cohort.tables.value;
  return findSame(prices.length, (at) => quoteIn(prices, at), quote);
}

function sayGone({ values }: SeenQuote): void {
  sayProblem(`The quote for ${quoteFor(values)} is not in the list any more as it was here: the sheet was changed.`);
}
