import type { Place } from "../../policy/words";
import type { FundingStatus } from "../../rules/funding";
import type { CaseName } from "./case-cost";

/** Whether the scholarship counts in each case. */
export type Counting = Readonly<Record<CaseName, boolean>>;

const always: Counting = { best: true, expected: true, worst: true };
const never: Counting = { best: false, expected: false, worst: false };
const notInWorst: Counting = { best: true, expected: true, worst: false };
const inBestOnly: Counting = { best: true, expected: false, worst: false };

/**
 * Eligible is not yet funded: a confirmed place counts in every case, a refused one in none. One that is only requested
 * counts in the worst case too where places are not limited.
 */
export function scholarshipCounting(status: FundingStatus, place: Place, placesCapped: boolean): Counting {
  if (status === "Not funded" || place === "Refused") return never;
  if (place === "Confirmed") return always;
  if (status === "Unknown") return inBestOnly;
  return status === "Funded" && !placesCapped ? always : notInWorst;
}
