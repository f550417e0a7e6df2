import { priceColumns } from "../../../budget/cohort/prices";
import type { PriceKind } from "../../../budget/cohort/prices";
import { isBlank } from "../../../rules/words/blank";
import { cellAt, filledRows } from "../../state/tables";
import type { RowValues, Table } from "../../state/tables";
import type { QuoteNeeded } from "./quotes-needed";

const quote: PriceKind = "Quote";

/** The numbers of the rows that hold quotes; published prices, which the sheet lists too, are passed over. */
export function quoteRows(prices: Table): readonly number[] {
  return filledRows(prices).filter((row) => {
    const kind = cellAt(prices, row, priceColumns.kind.heading);
    return isBlank(kind) || String(kind).trim().toLowerCase() === quote.toLowerCase();
  });
}

/** The row of a quote that is yet to be filled in. */
export function newQuote(needed: Pick<QuoteNeeded, "programme" | "intake"> | null): RowValues {
  return {
    [priceColumns.kind.heading]: quote,
    [priceColumns.programme.heading]: needed?.programme ?? null,
    [priceColumns.intake.heading]: needed?.intake ?? null,
  };
}
