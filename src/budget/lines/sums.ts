/** The sums of a group of people in the expected case as people call them, in the order of an account. */
export const sumLabels = {
  fees: "Fees",
  scholarships: "Scholarships",
  feesToPay: "Fees to pay",
  vat: "VAT borne",
  cover: "Cover",
  targetedSupport: "Targeted support",
  netCost: "Net cost",
  atRisk: "At risk",
} as const;

export type SumName = keyof typeof sumLabels;

/** In the order of an account. */
export const sumNames = Object.keys(sumLabels) as readonly SumName[];
