/** Whole pence. Pounds stand only at the edges: cells, CSV files, JSON. */
export type Pence = number;

/** Pounds, as people type them, to whole pence; a half penny rounds away from zero. */
export function poundsToPence(pounds: number): Pence {
  // The factor takes away the error of binary fractions: 1.005 pounds are 100.49999999999999 hundredths.
  return Math.sign(pounds) * Math.round(Math.abs(pounds) * 100 * (1 + Number.EPSILON));
}

/** Whole pence to pounds, for a cell. */
export function penceToPounds(pence: Pence): number {
  return pence / 100;
}

/** A percentage of an amount, a half penny rounded up. */
export function percentOf(amount: Pence, percent: number): Pence {
  return Math.round((amount * percent) / 100);
}

/** An amount in equal parts that add up to it again; odd pence fall where the running total passes them. */
export function equalParts(amount: Pence, parts: number): readonly Pence[] {
  const upTo = (count: number): Pence => Math.round((amount * count) / parts);
  return Array.from({ length: parts }, (_, index) => upTo(index + 1) - upTo(index));
}
