/**
 * Five people at two schools. What each comes to, from the published facts:
 *
 * - Ada: NPQLTD, autumn 2023. No fee is published for it; all state schools were funded. Targeted support £800 (primary,
 *   1 to 150 pupils). Cover: 3 days at £200 = £600. Net: 600 - 800 = -200 in every case, as places were not limited.
 * - Bob: NPQH, autumn 2024: £1,885. Funded for all state schools, but places are limited. Cover: 5 days at £200 = £1,000.
 *   Net £1,000; £2,885 if he gets no place.
 * - Cy: NPQSL, autumn 2024: £1,090. Vale High is not listed, so not funded. No day rate, so no cover. Net £1,090.
 * - Di: Lead Practitioner, an SSAT member's £499. Net £499.
 * - Ed: NPQLT, autumn 2024, quoted at £1,250.50; not funded. Net £1,250.50.
 */
export const staffRows = [
  ["Person", "School", "Programme", "Intake", "Quote", "Place"],
  ["Ada", "Hill Primary", "NPQLTD", "Autumn 2023", "", "Confirmed"],
  ["Bob", "Hill Primary", "NPQH", "Autumn 2024", "", "Requested"],
  ["Cy", "Vale High", "NPQSL", "Autumn 2024", "", ""],
  ["Di", "Vale High", "LP", "", "", ""],
  ["Ed", "Vale High", "NPQLT", "Autumn 2024", "£1,250.50", ""],
];

export const schoolRows = [
  ["School", "Setting", "Phase", "Pupils", "Listed", "SSAT member", "Cover day rate"],
  ["Hill Primary", "State school", "Primary", "140", "TRUE", "", "£200.00"],
  ["Vale High", "State school", "Secondary", "1,000", "No", "Yes", ""],
];

/** In pounds; Ada's fee, and so the scholarship that covers it, is left out of two sums. */
export const totals = {
  people: 5,
  fees: 4724.5,
  vat: 0,
  scholarships: 1885,
  feesToPay: 2839.5,
  targetedSupport: 800,
  cover: 1600,
  netCost: 3639.5,
  atRisk: 1885,
  best: { netCost: 3639.5 },
  expected: { netCost: 3639.5 },
  worst: { netCost: 5524.5 },
  atLeast: ["fees", "scholarships"],
};
