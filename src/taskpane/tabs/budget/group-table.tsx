import type { Totals } from "../../../budget/lines/totals";
import { Amount } from "../../parts/amount";

interface GroupTableProps {
  readonly caption: string;
  readonly groups: ReadonlyMap<string, Totals>;
}

/** People and net cost of each group; opened when somebody wants it. */
export function GroupTable({ caption, groups }: GroupTableProps) {
  return (
    <details>
      <summary>{caption}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{caption.replace("By ", "").replace(/^./, (letter) => letter.toUpperCase())}</th>
            <th scope="col" class="amount">
              People
            </th>
            <th scope="col" class="amount">
              Net cost
            </th>
          </tr>
        </thead>
        <tbody>
          {[...groups].map(([name, totals]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="amount">{totals.people}</td>
              <td class="amount">
                <Amount sum={totals.netCost} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
