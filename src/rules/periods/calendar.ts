import { InputError } from "../errors";
import { sentences } from "../sentences";

/** A day without a time; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The months by name, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const months = monthNames.map((name) => name.toLowerCase());

/** The month that a word or its first three letters names, from 1; null for none. */
export function monthFromWord(word: string): number | null {
  const lower = word.toLowerCase();
  const index =
    lower.length < 3
      ? -1
      : months.findIndex((month) => month.startsWith(lower) || (lower === "sept" && month === "september"));
  return index < 0 ? null : index + 1;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The serial number by which Excel keeps a date (1900 system). */
export function toSerial(date: CalendarDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 + 25_569;
}

const earliestSerial = 36_526; // 1 January 2000
const latestSerial = 73_050; // 31 December 2099

/** The date behind an Excel serial; null for numbers outside 2000 to 2099, which are meant as something else. */
export function fromSerial(serial: number): CalendarDate | null {
  const day = Math.floor(serial);
  if (!(day >= earliestSerial && day <= latestSerial)) return null;
  const date = new Date((day - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** So many months later; the last day of the month where that day does not exist. */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const index = date.year * 12 + (date.month - 1) + count;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { year, month, day: Math.min(date.day, daysIn(year, month)) };
}

/** A year as written with four figures, or with the last two of this century. */
export const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** A date as people in England write it, or as computers do; null where the text is something else. */
export function readDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  const iso = /^(20\d\d)-(\d\d?)-(\d\d?)$/.exec(trimmed);
  if (iso !== null) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashes = /^(\d\d?)[/.](\d\d?)[/.]((?:20)?\d\d)$/.exec(trimmed);
  if (slashes !== null) return validDate(fullYear(slashes[3]!), Number(slashes[2]), Number(slashes[1]));
  const words = /^(\d\d?)(?:st|nd|rd|th)?[\s-]+([a-z]+)[\s-]+((?:20)?\d\d)$/i.exec(trimmed);
  const month = words === null ? null : monthFromWord(words[2]!);
  return words === null || month === null ? null : validDate(fullYear(words[3]!), month, Number(words[1]));
}

function validDate(year: number, month: number, day: number): CalendarDate | null {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return valid ? { year, month, day } : null;
}

/** Whether a text is a date's serial number, as files hold it that were saved from cells without a date format. */
export function isSerialText(text: string): boolean {
  return /^\s*\d{5}\s*$/.test(text) && fromSerial(Number(text)) !== null;
}

/** A date from a cell or a file. @throws InputError */
export function parseDate(value: unknown): CalendarDate {
  if (typeof value === "string" && isSerialText(value)) return parseDate(Number(value));
  const date = typeof value === "number" ? fromSerial(value) : typeof value === "string" ? readDate(value) : null;
  if (date === null) throw new InputError(sentences.notADate(value ?? ""));
  return date;
}
