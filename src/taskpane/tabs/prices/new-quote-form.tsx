import { focusSoon } from "../../parts/focus-soon";
import { addQuote, beginQuote, cancelQuote, changeNew, newFormId, newQuote } from "./new-quote";
import { QuoteForm } from "./quote-form";

const addQuoteId = "add-quote";

/** The form of a quote that is yet to be added, or the button that opens it. */
export function NewQuoteForm() {
  const begun = newQuote.value;
  if (begun === null) {
    return (
      <div class="actions">
        <button type="button" id={addQuoteId} onClick={() => beginQuote(null)}>
          Add a quote
        </button>
      </div>
    );
  }
  const cancel = (): void => {
    cancelQuote();
    focusSoon(addQuoteId);
  };
  return (
    <QuoteForm
      key={begun.form}
      id={newFormId}
      label="New quote"
      values={begun.values}
      isNew={!begun.isTried}
      onChange={changeNew}
    >
      <div class="actions">
        <button type="button" class="primary" onClick={() => addQuote() && focusSoon(addQuoteId)}>
          Add this quote
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </QuoteForm>
  );
}
