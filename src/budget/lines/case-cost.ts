import type { Pence } from "../../rules/money";

/** How a budget may turn out. */
export const caseNames = ["best", "expected", "worst"] as const;
export type CaseName = (typeof caseNames)[number];

/** What each case assumes, for whoever reads its figure. */
export const caseAssumptions: Readonly<Record<CaseName, string>> = {
  best: "Every eligible place is funded unless refused; workplaces whose list is not known are on it; targeted support at its highest.",
  expected: "Eligible places are funded unless refused; a list that is not known counts as not listed.",
  worst: "Where places are limited, only confirmed ones are funded; a list that is not known counts as not listed.",
};

/** What a line costs in one case. */
export interface CaseCost {
  /** The sum of what is known. */
  readonly pence: Pence;
  /** Whether something that is not known is left out of it. */
  readonly atLeast: boolean;
}

export interface CostParts {
  /** null: not known. */
  readonly fee: Pence | null;
  readonly vat: Pence | null;
  readonly cover: Pence | null;
}

/**
 * The net cost with the scholarship, which brings so much targeted support with it, or without either. A covered fee
 * need not be known.
 */
export function caseCost({ fee, vat, cover }: CostParts, scholarshipCounts: boolean, support: Pence): CaseCost {
  if (scholarshipCounts) return { pence: (cover ?? 0) - support, atLeast: cover === null };
  return { pence: (fee ?? 0) + (vat ?? 0) + (cover ?? 0), atLeast: fee === null || vat === null || cover === null };
}
