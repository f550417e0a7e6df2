import type { Sum } from "../../budget/lines/totals";
import { inPounds } from "../../rules/in-pounds";

/** A sum as people read it: whole pounds where there are no pence, and "at least" where something is not known. */
export function Amount({ sum }: { readonly sum: Sum }) {
  return (
    <>
      {sum.atLeast && <span class="at-least">at least </span>}
      {inPounds(sum.pence)}
    </>
  );
}
