import { yearStartMonth } from "../policy/bookkeeping";
import type { YearBasis } from "../policy/words";
import type { Pence } from "./money";
import { equalParts } from "./money";
import type { AcademicYear } from "./periods/academic-year";
import type { CalendarDate } from "./periods/calendar";
import { addMonths } from "./periods/calendar";

/** The year by its first calendar year in which a day falls, for an academy or a maintained school. */
export function financialYearOf(date: CalendarDate, basis: YearBasis): AcademicYear {
  return { startYear: date.month >= yearStartMonth[basis].value ? date.year : date.year - 1 };
}

/** The part of an amount, paid in equal monthly instalments from `start`, that falls in a financial year. */
export function amountInYear(
  amount: Pence,
  start: CalendarDate,
  instalments: number,
  basis: YearBasis,
  year: AcademicYear,
): Pence {
  return equalParts(amount, instalments).reduce((sum, part, index) => {
    const paidOn = addMonths(start, index);
    return financialYearOf(paidOn, basis).startYear === year.startYear ? sum + part : sum;
  }, 0);
}
