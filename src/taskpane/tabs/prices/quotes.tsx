import { useEffect } from "preact/hooks";
import { inPounds } from "../../../rules/in-pounds";
import { poundsToPence } from "../../../rules/money";
import { cohort } from "../../pane-state";
import { useWantedCell } from "../../parts/use-wanted-cell";
import type { CellValue } from "../../state/tables";
import { NewQuoteForm } from "./new-quote-form";
import { closeQuote, followQuote, openQuote, quotesHeadingId, showQuote } from "./open-quote";
import { OpenQuoteForm } from "./open-quote-form";
import { quoteRows } from "./quote-rows";
import { quoteIn } from "./quote-values";

/** The school's own quotes: the list with the form of the one that is open, and a new one. */
export function Quotes() {
  const { prices } = cohort.tables.value;
  useWantedCell("prices", ({ row, heading }) => showQuote(row, heading));
  useEffect(followQuote, [prices]);
  const open = openQuote.value;
  return (
    <section aria-labelledby={quotesHeadingId}>
      <h3 id={quotesHeadingId} tabIndex={-1}>
        Your quotes
      </h3>
      <p>A quote wins over a published fee.</p>
      <ul class="entries">
        {quoteRows(prices).map((row) => (
          <li key={row}>
            <QuoteEntry row={row} isOpen={open?.row === row} />
            {open?.row === row && <OpenQuoteForm quote={open} />}
          </li>
        ))}
      </ul>
      <NewQuoteForm />
    </section>
  );
}

function QuoteEntry({ row, isOpen }: { readonly row: number; readonly isOpen: boolean }) {
  const { programme, intake, provider, price } = quoteIn(cohort.tables.value.prices, row);
  const toggle = (): void => (isOpen ? closeQuote() : showQuote(row));
  return (
    <button type="button" class="entry" aria-expanded={isOpen} onClick={toggle}>
      <span class="entry-end">{priceText(price)}</span>
      <strong>{programme}</strong> {intake ?? "any intake"}
      <span class="hint block">{provider}</span>
    </button>
  );
}

function priceText(price: CellValue): string {
  return typeof price === "number" ? inPounds(poundsToPence(price)) : String(price ?? "no price yet");
}
