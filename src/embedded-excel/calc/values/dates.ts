import { ErrorValue } from "./value";

const dayInMilliseconds = 86_400_000;
const dayBeforeFirst = Date.UTC(1899, 11, 31);
const march1900 = Date.UTC(1900, 2, 1);
const leapDayOf1900 = 60;
const lastSerial = 2_958_465;

export interface CalendarDay {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly day: number;
}

/**
 * The serial number of a date in Excel's 1900 system, which counts a 29 February 1900. Months and days beyond their end
 * run on; years below 1900 count from 1900. @throws ErrorValue outside 1900 to 9999
 */
export function dateSerial(year: number, month: number, day: number): number {
  const fullYear = Math.trunc(year) + (year >= 0 && year < 1900 ? 1900 : 0);
  const firstOfMonth = Date.UTC(fullYear, Math.trunc(month) - 1, 1);
  const leapDay = firstOfMonth >= march1900 ? 1 : 0;
  const serial = (firstOfMonth - dayBeforeFirst) / dayInMilliseconds + leapDay + Math.trunc(day) - 1;
  if (!(year >= 0)) throw outsideCalendar();
  return inCalendar(serial);
}

/** The day of a serial number; 0 is Excel's 0 January 1900. @throws ErrorValue outside 1900 to 9999 */
export function calendarDay(serial: number): CalendarDay {
  const whole = Math.floor(inCalendar(serial));
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === leapDayOf1900) return { year: 1900, month: 2, day: 29 };
  const days = whole > leapDayOf1900 ? whole - 1 : whole;
  const date = new Date(dayBeforeFirst + days * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day so many months later, or that month's last day where it is shorter. @throws ErrorValue */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendarDay(serial);
  return Math.min(dateSerial(year, month + months, day), endOfMonth(serial, months));
}

/** The last day of the month that is so many months later. @throws ErrorValue */
export function endOfMonth(serial: number, months: number): number {
  const { year, month } = calendarDay(serial);
  return dateSerial(year, month + months + 1, 0);
}

function inCalendar(serial: number): number {
  if (!(serial >= 0 && serial < lastSerial + 1)) throw outsideCalendar();
  return serial;
}

function outsideCalendar(): ErrorValue {
  return new ErrorValue("#NUM!", "The date is outside the years 1900 to 9999.");
}
