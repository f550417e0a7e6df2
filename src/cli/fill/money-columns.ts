import type { Sum } from "../../budget/lines/totals";

/** Writes sums in pounds with thousands separators; with pence in all of them where one has any. */
export function moneyWriter(sums: readonly Sum[]): (sum: Sum) => string {
  const decimals = sums.some(({ pence }) => pence % 100 !== 0) ? 2 : 0;
  const pounds = new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency: "GBP",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return ({ pence, atLeast }) => `${atLeast ? "at least " : ""}${pounds.format(pence / 100)}`;
}
