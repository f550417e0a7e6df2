import type { NativeFunction } from "../compile/surroundings";
import { toNumber, toWhole } from "../values/convert";
import { calendarDay, dateSerial, endOfMonth, monthsLater } from "../values/dates";
import { onCells } from "./define";

/** Dates are serial numbers, counted from 1 January 1900. */
export const dates: readonly (readonly [string, NativeFunction])[] = [
  ["DATE", onCells(3, 3, (year, month, day) => dateSerial(toNumber(year), toNumber(month), toNumber(day)))],
  ["YEAR", onCells(1, 1, (date) => calendarDay(toNumber(date)).year)],
  ["MONTH", onCells(1, 1, (date) => calendarDay(toNumber(date)).month)],
  ["DAY", onCells(1, 1, (date) => calendarDay(toNumber(date)).day)],
  ["DAYS", onCells(2, 2, (end, start) => Math.floor(toNumber(end)) - Math.floor(toNumber(start)))],
  ["EDATE", onCells(2, 2, (start, months) => monthsLater(toNumber(start), toWhole(months)))],
  ["EOMONTH", onCells(2, 2, (start, months) => endOfMonth(toNumber(start), toWhole(months)))],
];
