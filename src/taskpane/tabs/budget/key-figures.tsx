import { sumLabels, sumNames } from "../../../budget/lines/sums";
import type { Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

const leading = ["netCost", "atRisk"] as const;
const others = sumNames.filter((name) => !leading.some((lead) => lead === name));

/** What the cohort comes to in the expected case; amounts in pounds. */
export function KeyFigures({ totals }: { readonly totals: Totals }) {
  return (
    <dl class="figures">
      {leading.map((name) => (
        <div key={name} class="lead">
          <dt>{sumLabels[name]}</dt>
          <dd>
            <Amount sum={totals[name]} />
          </dd>
        </div>
      ))}
      <div>
        <dt>People</dt>
        <dd>{totals.people}</dd>
      </div>
      {others.map((name) => (
        <div key={name}>
          <dt>{sumLabels[name]}</dt>
          <dd>
            <Amount sum={totals[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
