import type { Check } from "../../../budget/checks/check";
import { checkKinds } from "../../../budget/checks/check";
import { groupBy } from "../../../budget/group-by";
import { ProblemList } from "../../parts/problem-list";

/** What needs attention, by kind, each with a way to the cell it is about. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const kinds = [...groupBy(checks, ({ code }) => checkKinds[code])];
  return (
    <section aria-labelledby="checks-heading">
      <h3 id="checks-heading">Checks</h3>
      {kinds.length === 0 && <p>Nothing needs attention.</p>}
      {kinds.map(([kind, ofKind]) => (
        <details key={kind}>
          <summary>
            {kind} ({ofKind.length})
          </summary>
          <ProblemList problems={ofKind} />
        </details>
      ))}
    </section>
  );
}
