import { sumLabels, sumNames } from "../../../budget/lines/sums";
import type { Sum, Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

interface ComparedSumsProps {
  readonly planned: Totals;
  readonly instead: Totals;
}

const sums: readonly (readonly [label: string, sum: (totals: Totals) => Sum])[] = [
  ...sumNames
    .filter((name) => name !== "feesToPay" && name !== "atRisk")
    .map((name) => [sumLabels[name], (totals: Totals) => totals[name]] as const),
  ["Worst case", ({ cases }) => cases.worst],
];

/** What both routes cost all the people chosen, in pounds. */
export function ComparedSums({ planned, instead }: ComparedSumsProps) {
  return (
    <table class="sums">
      <caption>All {planned.people} chosen</caption>
      <thead>
        <tr>
          <th scope="col">In pounds</th>
          <th scope="col" class="amount">
            NPQs
          </th>
          <th scope="col" class="amount">
            Lead Practitioner
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(([label, sum]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="amount">
              <Amount sum={sum(planned)} />
            </td>
            <td class="amount">
              <Amount sum={sum(instead)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
