/** A file counts a column's width in digits of the default font, 7 pixels each; the model counts points. */
export const pointsPerDigit = 7 * 0.75;

/** Files hold widths with many places; a thousandth of a point is less than anybody sees. */
export function inPoints(digits: number): number {
  return Math.round(digits * pointsPerDigit * 1000) / 1000;
}

const dayInMilliseconds = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);

/** The library reads cells with a date format as dates; the model holds Excel's serial numbers. */
export function serialOf(date: Date): number {
  return (date.getTime() - serialZero) / dayInMilliseconds;
}
