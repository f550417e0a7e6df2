import { CellError, toFifteenDigits } from "./values";

/** Rounded to so many decimals, a half away from zero; negative decimals round to tens, hundreds and so on. */
export function round(number: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const scaled = shifted(toFifteenDigits(Math.abs(number)), places);
  return Number.isFinite(scaled) ? Math.sign(number) * shifted(Math.round(scaled), -places) : number;
}

/** Moves the decimal point in the digits, which brings in no error of binary fractions: 1.005 becomes 100.5. */
function shifted(number: number, places: number): number {
  const [mantissa, exponent] = number.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

const dayInMilliseconds = 86_400_000;
const dayBeforeFirst = Date.UTC(1899, 11, 31);
const march1900 = Date.UTC(1900, 2, 1);
const lastSerial = 2_958_465;

/**
 * The serial number of a date in Excel's 1900 system, which counts a 29 February 1900. Months and days beyond their end
 * run on; years below 1900 count from 1900. @throws CellError outside 1900 to 9999
 */
export function dateSerial(year: number, month: number, day: number): number {
  const fullYear = Math.trunc(year) + (year >= 0 && year < 1900 ? 1900 : 0);
  const firstOfMonth = Date.UTC(fullYear, Math.trunc(month) - 1, 1);
  const leapDay = firstOfMonth >= march1900 ? 1 : 0;
  const serial = (firstOfMonth - dayBeforeFirst) / dayInMilliseconds + leapDay + Math.trunc(day) - 1;
  if (!(year >= 0 && serial >= 0 && serial <= lastSerial)) {
    throw new CellError("#NUM!", "The date is outside the years 1900 to 9999.");
  }
  return serial;
}
