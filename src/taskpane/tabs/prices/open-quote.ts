import { signal } from "@preact/signals";
import { priceColumns } from "../../../budget/cohort/prices";
import { cohort } from "../../pane-state";
import { problemOf } from "../../parts/cell-text";
import { sayDone, sayProblem } from "../../state/message";
import { cellAt } from "../../state/tables";
import type { CellValue, RowValues } from "../../state/tables";
import { newQuote } from "./quote-rows";
import type { QuoteNeeded } from "./quotes-needed";

/** The quote whose form is open: one of the list, by its row, or one that is yet to be added. */
export type OpenQuote =
  | {
      readonly kind: "listed";
      readonly row: number;
      /** The heading of the field that is to have the focus first. */
      readonly focus?: string;
    }
  | { readonly kind: "new"; readonly values: RowValues; readonly isTried: boolean };

export const openQuote = signal<OpenQuote | null>(null);

/** Opens the form of a quote of the list with the focus in one of its fields. */
export function showQuote(row: number, focus: string): void {
  openQuote.value = { kind: "listed", row, focus };
}

/** Opens the form of a quote that is not in the list yet. */
export function beginQuote(needed: Pick<QuoteNeeded, "programme" | "intake"> | null): void {
  openQuote.value = { kind: "new", values: newQuote(needed), isTried: false };
}

/** What the open quote says under a heading. */
export function quoteValue(open: OpenQuote, heading: string): CellValue {
  return open.kind === "new" ? (open.values[heading] ?? null) : cellAt(cohort.tables.value.prices, open.row, heading);
}

/** Takes over an entry: at once for a quote of the list, with the others for a new one. */
export function changeQuote(open: OpenQuote, heading: string, value: CellValue): void {
  if (open.kind === "new") openQuote.value = { ...open, values: { ...open.values, [heading]: value } };
  else cohort.edit([{ kind: "cell", table: "prices", row: open.row, heading, value }]);
}

/** Adds the new quote to the list; where an entry cannot be read, says so and adds nothing. Answers whether it was added. */
export function addQuote(open: Extract<OpenQuote, { readonly kind: "new" }>): boolean {
  const { values } = open;
  const columns = Object.values(priceColumns);
  const problem = columns
    .map((column) => problemOf(column, values[column.heading] ?? null))
    .find((found) => found !== null);
  if (problem !== undefined) {
    openQuote.value = { ...open, isTried: true };
    sayProblem(`The quote is not complete. ${problem}`);
    return false;
  }
  cohort.edit([{ kind: "rows-added", table: "prices", rows: [values] }]);
  openQuote.value = null;
  sayDone("The quote is added.");
  return true;
}

export function removeQuote(row: number): void {
  openQuote.value = null;
  cohort.edit([{ kind: "row-deleted", table: "prices", row }]);
  sayDone("The quote is removed.");
}
