import type { Sum, Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

const figures: readonly (readonly [label: string, sum: (totals: Totals) => Sum])[] = [
  ["Fees", ({ fees }) => fees],
  ["Scholarships", ({ scholarships }) => scholarships],
  ["Fees to pay", ({ feesToPay }) => feesToPay],
  ["VAT borne", ({ vat }) => vat],
  ["Cover", ({ cover }) => cover],
  ["Targeted support", ({ targetedSupport }) => targetedSupport],
];

/** What the cohort comes to in the expected case; amounts in pounds. */
export function KeyFigures({ totals }: { readonly totals: Totals }) {
  return (
    <dl class="figures">
      <div class="lead">
        <dt>Net cost</dt>
        <dd>
          <Amount sum={totals.netCost} />
        </dd>
      </div>
      <div class="lead">
        <dt>At risk</dt>
        <dd>
          <Amount sum={totals.atRisk} />
        </dd>
      </div>
      <div>
        <dt>People</dt>
        <dd>{totals.people}</dd>
      </div>
      {figures.map(([label, sum]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Amount sum={sum(totals)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
