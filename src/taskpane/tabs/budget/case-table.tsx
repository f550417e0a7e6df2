import { caseAssumptions, caseNames } from "../../../budget/lines/case-cost";
import type { Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

/** The net cost in each case, with what the case assumes. */
export function CaseTable({ totals }: { readonly totals: Totals }) {
  return (
    <table>
      <caption>Net cost, best to worst</caption>
      <tbody>
        {caseNames.map((name) => (
          <tr key={name}>
            <th scope="row">
              {name[0]!.toUpperCase() + name.slice(1)}
              <span class="hint block">{caseAssumptions[name]}</span>
            </th>
            <td class="amount">
              <Amount sum={totals.cases[name]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
