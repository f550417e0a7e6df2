import { counted } from "../../../budget/counted";
import { cohortResult } from "../../pane-result";
import { beginQuote } from "./new-quote";
import { PublishedPrices } from "./published-prices";
import { Quotes } from "./quotes";
import { quotesNeeded } from "./quotes-needed";

/** What the programmes cost: the prices that are lacking, the school's quotes, and what is published. */
export function PricesTab() {
  const needed = quotesNeeded(cohortResult.value);
  return (
    <>
      <h2>Prices</h2>
      {needed.length > 0 && (
        <section class="notice" aria-labelledby="needed-heading">
          <h3 id="needed-heading">Not published: ask the provider for a quote</h3>
          <ul class="entries">
            {needed.map(({ programme, intake, people }) => (
              <li key={`${programme} ${intake}`} class="needed">
                <span>
                  <strong>{programme}</strong> {intake}
                  <span class="hint block">{counted(people, "person", "people")}</span>
                </span>
                <button type="button" onClick={() => beginQuote({ programme, intake })}>
                  Add the quote
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Quotes />
      <PublishedPrices />
    </>
  );
}
