import type { Pence } from "../../rules/money";

/** How a budget may turn out. */
export const caseNames = ["best", "expected", "worst"] as const;
export type CaseName = (typeof caseNames)[number];

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

/** The net cost, with or without the scholarship and with so much targeted support. A covered fee needs not be known. */
export function caseCost(parts: CostParts, scholarshipCounts: boolean, support: Pence): CaseCost {
  const feeAndVat = scholarshipCounts ? 0 : (parts.fee ?? 0) + (parts.vat ?? 0);
  const feeMissing = !scholarshipCounts && parts.fee === null;
  return { pence: feeAndVat + (parts.cover ?? 0) - support, atLeast: feeMissing || parts.cover === null };
}
