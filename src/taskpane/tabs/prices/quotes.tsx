import { priceColumns } from "../../../budget/cohort/prices";
import { inPounds } from "../../../rules/in-pounds";
import { poundsToPence } from "../../../rules/money";
import { cohort } from "../../pane-state";
import { cellAt } from "../../state/tables";
import { useWantedCell } from "../../parts/use-wanted-cell";
import { addQuote, beginQuote, openQuote, removeQuote, showQuote } from "./open-quote";
import type { OpenQuote } from "./open-quote";
import { QuoteForm } from "./quote-form";
import { quoteRows } from "./quote-rows";

/** The school's own quotes: the list, and the form of the one that is open. */
export function Quotes() {
  useWantedCell("prices", ({ row, heading }) => showQuote(row, heading));
  const open = openQuote.value;
  return (
    <section aria-labelledby="quotes-heading">
      <h3 id="quotes-heading">Your quotes</h3>
      <p>A quote wins over a published fee.</p>
      <ul class="entries">
        {quoteRows(cohort.tables.value.prices).map((row) => (
          <li key={row}>
            <QuoteEntry row={row} open={open?.kind === "listed" && open.row === row ? open : null} />
          </li>
        ))}
      </ul>
      {open?.kind === "new" ? (
        <QuoteForm open={open} label="New quote">
          <button type="button" class="primary" onClick={() => addQuote(open) && focusOnAdd()}>
            Add this quote
          </button>
          <button type="button" onClick={() => closeNew()}>
            Cancel
          </button>
        </QuoteForm>
      ) : (
        <div class="actions">
          <button type="button" id="add-quote" onClick={() => beginQuote(null)}>
            Add a quote
          </button>
        </div>
      )}
    </section>
  );
}

function QuoteEntry({ row, open }: { readonly row: number; readonly open: OpenQuote | null }) {
  const text = (key: "programme" | "intake" | "provider"): string =>
    String(cellAt(cohort.tables.value.prices, row, priceColumns[key].heading) ?? "");
  return (
    <>
      <button
        type="button"
        class="entry"
        aria-expanded={open !== null}
        onClick={() => (openQuote.value = open === null ? { kind: "listed", row } : null)}
      >
        <span class="entry-end">{priceText(cellAt(cohort.tables.value.prices, row, priceColumns.price.heading))}</span>
        <strong>{text("programme")}</strong> {text("intake") || "any intake"}
        <span class="hint block">{text("provider")}</span>
      </button>
      {open !== null && (
        <QuoteForm open={open} label={`Quote for ${text("programme")}`}>
          <button type="button" onClick={() => (removeQuote(row), focusOnAdd())}>
            Remove this quote
          </button>
        </QuoteForm>
      )}
    </>
  );
}

function closeNew(): void {
  openQuote.value = null;
  focusOnAdd();
}

/** The button appears with the next rendering. */
function focusOnAdd(): void {
  requestAnimationFrame(() => document.getElementById("add-quote")?.focus());
}

function priceText(price: ReturnType<typeof cellAt>): string {
  return typeof price === "number" ? inPounds(poundsToPence(price)) : String(price ?? "no price yet");
}
