import { format, isDateFormat, isPercentFormat } from "numfmt";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Digits with the day first, as dates are written in England, become a date that cannot be read in two ways:
 * 05/09/2024 is 5 Sep 2024. Other texts stay as they are.
 */
export function withBritishDate(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(text)?.toSpliced(2, 1) ?? [];
  const name = months[Number(month) - 1];
  if (day === undefined || year === undefined || name === undefined) {
    return text;
  }
  const fullYear = year.length === 2 ? `20${year}` : year;
  const exists = Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(fullYear), Number(month), 0)).getUTCDate();
  return exists ? `${Number(day)} ${name} ${fullYear}` : text;
}

/** A number as it is edited: all its digits; a date or a share as it would be typed. */
export function editableNumber(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) {
    const day = format("d mmm yyyy", value, { throws: false });
    return Number.isInteger(value) ? day : `${day} ${format("hh:mm", value, { throws: false })}`;
  }
  return isPercentFormat(numberFormat) ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
