import { inPounds } from "../../rules/in-pounds";
import { intakeKey, intakeName } from "../../rules/periods/intake";
import type { QuoteRow } from "../cohort/prices";
import { priceColumns } from "../cohort/prices";
import type { Check } from "./check";

/** Quotes for a programme and intake that an earlier row quotes already: the first one counts. */
export function checksOfQuotes(quotes: readonly QuoteRow[]): readonly Check[] {
  const first = new Map<string, QuoteRow>();
  return quotes.flatMap((quote): readonly Check[] => {
    const key = `${quote.programme} ${quote.intake === null ? "" : intakeKey(quote.intake)}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, quote);
      return [];
    }
    const when = quote.intake === null ? "any intake" : intakeName(quote.intake);
    const by = earlier.provider === "" ? "" : ` by ${earlier.provider}`;
    const message = `${quote.programme} for ${when} is quoted${by} at ${inPounds(earlier.price)} in an earlier row, and that price counts. Keep one of the two.`;
    return [{ code: "quoted_twice", table: "prices", row: quote.row, column: priceColumns.price.heading, message }];
  });
}
