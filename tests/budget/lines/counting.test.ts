import { scholarshipCounting } from "../../../src/budget/lines/counting";
import { places } from "../../../src/policy/words";
import { fundingStatuses } from "../../../src/rules/funding";
import type { FundingStatus } from "../../../src/rules/funding";
import type { Place } from "../../../src/policy/words";

type Cases = "best, expected, worst" | "best, expected" | "best" | "none";

/** Status, place, the cases where places are not limited, the cases where they are. */
const decisions: readonly (readonly [FundingStatus, Place, Cases, Cases])[] = [
  ["Funded", "Requested", "best, expected, worst", "best, expected"],
  ["Funded", "Confirmed", "best, expected, worst", "best, expected, worst"],
  ["Funded", "Refused", "none", "none"],
  ["Confirm with DfE", "Requested", "best, expected", "best, expected"],
  ["Confirm with DfE", "Confirmed", "best, expected, worst", "best, expected, worst"],
  ["Confirm with DfE", "Refused", "none", "none"],
  ["Unknown", "Requested", "best", "best"],
  ["Unknown", "Confirmed", "best, expected, worst", "best, expected, worst"],
  ["Unknown", "Refused", "none", "none"],
  ["Not funded", "Requested", "none", "none"],
  ["Not funded", "Confirmed", "none", "none"],
  ["Not funded", "Refused", "none", "none"],
];

function inWords(status: FundingStatus, place: Place, capped: boolean): string {
  const counting = scholarshipCounting(status, place, capped);
  const counted = (["best", "expected", "worst"] as const).filter((name) => counting[name]);
  return counted.length === 0 ? "none" : counted.join(", ");
}

test.each(decisions)("%s, %s: counts in %s, and in %s where places are limited", (status, place, open, limited) => {
  expect([inWords(status, place, false), inWords(status, place, true)]).toEqual([open, limited]);
});

test("the table speaks of every status and place", () => {
  expect(new Set(decisions.map(([status, place]) => `${status} ${place}`)).size).toBe(
    fundingStatuses.length * places.length,
  );
});
