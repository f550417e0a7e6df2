import { cohort } from "../../pane-state";
import { focusSoon } from "../../parts/focus-soon";
import { Question } from "../../parts/question";
import { askToRemove, changeListed, openFormId, quotesHeadingId, removeQuote, rowToRemove } from "./open-quote";
import type { SeenQuote } from "./open-quote";
import { QuoteForm } from "./quote-form";
import { quoteFor } from "./quote-values";

const removeId = "remove-quote";

/** The form of a quote of the list. What is changed is changed at once, in the sheet too. */
export function OpenQuoteForm({ quote }: { readonly quote: SeenQuote }) {
  const isAsked = rowToRemove.value === quote.row;
  const what = `the quote for ${quoteFor(quote.values)}`;
  const isInWorkbook = cohort.stands("prices");
  const remove = (): void => {
    removeQuote(quote);
    focusSoon(quotesHeadingId);
  };
  return (
    <QuoteForm
      id={openFormId}
      label={`Quote for ${quoteFor(quote.values)}`}
      values={quote.values}
      isNew={false}
      onChange={(key, value) => changeListed(quote, key, value)}
    >
      <div class="actions">
        <button type="button" id={removeId} aria-expanded={isAsked} onClick={() => askToRemove(isAsked ? null : quote)}>
          Remove this quote
        </button>
      </div>
      {isAsked && (
        <Question yes="Remove" askedBy={removeId} onYes={remove} onNo={() => askToRemove(null)}>
          {isInWorkbook ? `Remove ${what}, and the whole row in the sheet?` : `Remove ${what} from the list?`}
        </Question>
      )}
    </QuoteForm>
  );
}
