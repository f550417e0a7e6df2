import type { Sum, Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

interface ComparedSumsProps {
  readonly planned: Totals;
  readonly instead: Totals;
}

const sums: readonly (readonly [label: string, sum: (totals: Totals) => Sum])[] = [
  ["Fees", ({ fees }) => fees],
  ["Scholarships", ({ scholarships }) => scholarships],
  ["VAT borne", ({ vat }) => vat],
  ["Cover", ({ cover }) => cover],
  ["Targeted support", ({ targetedSupport }) => targetedSupport],
  ["Net cost", ({ netCost }) => netCost],
  ["Worst case", ({ cases }) => cases.worst],
];

/** What both routes cost all the people chosen, in pounds. */
export function ComparedSums({ planned, instead }: ComparedSumsProps) {
  return (
    <table class="sums">
      <caption>
        All {planned.people} chosen
      </caption>
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
