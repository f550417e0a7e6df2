import { toFifteenDigits } from "./number-text";

/** Rounded to so many decimals, a half away from zero; negative decimals round to tens, hundreds and so on. */
export function round(number: number, decimals: number): number {
  return roundedBy(Math.round, number, decimals);
}

/** Away from zero. */
export function roundUp(number: number, decimals: number): number {
  return roundedBy((scaled) => Math.ceil(toFifteenDigits(scaled)), number, decimals);
}

/** Towards zero. */
export function roundDown(number: number, decimals: number): number {
  return roundedBy((scaled) => Math.floor(toFifteenDigits(scaled)), number, decimals);
}

function roundedBy(toWhole: (scaled: number) => number, number: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const scaled = shifted(toFifteenDigits(Math.abs(number)), places);
  return Number.isFinite(scaled) ? Math.sign(number) * shifted(toWhole(scaled), -places) : number;
}

/** Moves the decimal point in the digits, which brings in no error of binary fractions: 1.005 becomes 100.5. */
function shifted(number: number, places: number): number {
  const [mantissa, exponent] = number.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** The sum of many numbers without the noise that adding them one by one leaves: ten times 0.1 is 1. */
export function total(numbers: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}
