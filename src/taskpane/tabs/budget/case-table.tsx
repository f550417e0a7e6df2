import { caseAssumptions, caseNames } from "../../../budget/lines/case-cost";
import type { Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

/** The net cost in each case, and what the cases assume. */
export function CaseTable({ totals }: { readonly totals: Totals }) {
  return (
    <>
      <table>
        <caption>Net cost, best to worst</caption>
        <tbody>
          {caseNames.map((name) => (
            <tr key={name}>
              <th scope="row">{inTitle(name)}</th>
              <td class="amount">
                <Amount sum={totals.cases[name]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>What each case assumes</summary>
        <dl>
          {caseNames.map((name) => (
            <div key={name}>
              <dt>
                <strong>{inTitle(name)}</strong>
              </dt>
              <dd class="assumption">{caseAssumptions[name]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

const inTitle = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
