import type { LineFigures } from "../../../budget/lines/line-figures";
import type { Pence } from "../../../rules/money";
import { inPounds } from "../../../rules/in-pounds";

/** What somebody costs: "£899", "at least £420", or "not known". */
export function costInWords({ netCost, cases }: LineFigures): string {
  if (netCost === null) return "not known";
  return `${cases.expected.atLeast ? "at least " : ""}${inPounds(netCost)}`;
}

/** An amount, or that it is not known. */
export function amountInWords(pence: Pence | null): string {
  return pence === null ? "not known" : inPounds(pence);
}
