import { hoursParts } from "../policy/programmes/programme";
import { parseCitedFigure, sourceOf } from "../rules/citation";
import { coverCost } from "../rules/cover";
import { penceToPounds } from "../rules/money";
import { parseAcademicYear } from "../rules/periods/academic-year";
import { parseDate, toSerial } from "../rules/periods/calendar";
import { parseIntake } from "../rules/periods/intake";
import { amountInYear } from "../rules/phasing";
import { assessmentDeadline, faceToFaceDays, learningHours, taughtMonths } from "../rules/study";
import { parseAmount, parseCount, parseOptionalAmount } from "../rules/words/amount";
import { isBlank } from "../rules/words/blank";
import { choiceReader } from "../rules/words/choice";
import { parseYearBasis } from "../rules/words/choices";
import { parseProgramme } from "../rules/words/programme";
import { answer, optional } from "./answer";

const parsePart = choiceReader("part of the learning hours", hoursParts);

/**
 * Learning hours of a programme, in all or in one part.
 * @customfunction NPQHOURS
 * @helpurl https://localhost:3000/help.html#npqhours
 * @param programme Code or name, such as NPQSL
 * @param [provider] Such as Best Practice Network; omitted: the default source
 * @param [part] total, induction, face to face, online, formative or coaching; omitted: total
 * @returns Hours
 */
export function npqHours(programme: string, provider?: unknown, part?: unknown): number {
  return answer(() => {
    const which = isBlank(optional(part)) ? "total" : parsePart(part);
    return learningHours(parseProgramme(programme), optional(provider), which);
  });
}

/**
 * Face-to-face days of a programme, that is days of cover.
 * @customfunction NPQDAYS
 * @helpurl https://localhost:3000/help.html#npqdays
 * @param programme Code or name, such as NPQH
 * @returns Days
 */
export function npqDays(programme: string): number {
  return answer(() => faceToFaceDays(parseProgramme(programme)));
}

/**
 * Taught months of a programme.
 * @customfunction NPQMONTHS
 * @helpurl https://localhost:3000/help.html#npqmonths
 * @param programme Code or name, such as NPQH
 * @returns Months
 */
export function npqMonths(programme: string): number {
  return answer(() => taughtMonths(parseProgramme(programme)));
}

/**
 * The last day to be assessed, as a date: the end of an NPQ's assessment window, two years for LP.
 * @customfunction NPQDEADLINE
 * @helpurl https://localhost:3000/help.html#npqdeadline
 * @param programme Code or name, such as NPQH or LP
 * @param start First day, as a date such as 1 October 2026; an intake has no day
 * @returns A date; format the cell as one
 */
export function npqDeadline(programme: string, start: unknown): number {
  return answer(() => toSerial(assessmentDeadline(parseProgramme(programme), parseDate(start))));
}

/**
 * Cover in pounds for one participant's face-to-face days, plus coaching by a colleague where an hourly rate is given.
 * @customfunction CPDCOVER
 * @helpurl https://localhost:3000/help.html#cpdcover
 * @param programme Code or name, such as NPQH
 * @param dayRate Pounds for a day of cover
 * @param [coachHourRate] Pounds for an hour of the in-school coach
 * @param [provider] Whose coaching hours to use; omitted: the default source
 * @returns Pounds
 */
export function cpdCover(programme: string, dayRate: number, coachHourRate?: unknown, provider?: unknown): number {
  return answer(() => {
    const coachRate = parseOptionalAmount(optional(coachHourRate), "coach's hourly rate");
    return penceToPounds(
      coverCost(parseProgramme(programme), parseAmount(dayRate, "day rate"), coachRate, optional(provider)),
    );
  });
}

const mostInstalments = 120;

/**
 * The part of an amount, paid in equal monthly instalments, that falls in a financial year.
 * @customfunction CPDPHASE
 * @helpurl https://localhost:3000/help.html#cpdphase
 * @param amount Pounds in all
 * @param start Date of the first instalment
 * @param instalments How many monthly instalments; 1 for all at once
 * @param yearBasis academy (September to August) or maintained (April to March)
 * @param year Such as 2024-25
 * @returns Pounds
 */
export function cpdPhase(amount: number, start: unknown, instalments: number, yearBasis: string, year: string): number {
  return answer(() => {
    const count = parseCount(instalments, "number of instalments", 1, mostInstalments);
    const basis = parseYearBasis(yearBasis);
    return penceToPounds(
      amountInYear(parseAmount(amount, "amount"), parseDate(start), count, basis, parseAcademicYear(year)),
    );
  });
}

/**
 * Where a figure comes from and when it was checked.
 * @customfunction CPDSOURCE
 * @helpurl https://localhost:3000/help.html#cpdsource
 * @param figure fee, VAT, scholarship, targeted support, hours, days, months, deadline or who may take it
 * @param programme Code or name, such as NPQLTD
 * @param [intake] Such as Autumn 2024, where the figure depends on it
 * @returns A sentence
 */
export function cpdSource(figure: string, programme: string, intake?: unknown): string {
  return answer(() => {
    const when = isBlank(optional(intake)) ? null : parseIntake(intake);
    return sourceOf(parseCitedFigure(figure), parseProgramme(programme), when);
  });
}
