/** Every sentence that a wrong or missing value can bring about, in one place. */

const list = (accepted: readonly string[]): string => accepted.join(", ");
const quoted = (value: unknown): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `"${value}"` : String(value);
};

export const sentences = {
  notAccepted: (what: string, value: unknown, accepted: readonly string[]): string =>
    `${quoted(value)} is not a ${what}. Accepted: ${list(accepted)}.`,
  missing: (what: string, accepted: string): string => `The ${what} is missing. Accepted: ${accepted}.`,
  notAnIntake: (value: unknown): string =>
    `${quoted(value)} is not an intake. Accepted: a season and year such as Autumn 2024 or Spring 2025, a month such as Oct 2024 (September to December is autumn, January to April spring), or a date.`,
  academicYearNotIntake: (value: unknown): string =>
    `${quoted(value)} is an academic year, and an intake is needed here: give the season too, such as Autumn 2024.`,
  notAnAcademicYear: (value: unknown): string =>
    `${quoted(value)} is not an academic or financial year. Accepted: two years that follow each other, such as 2024-25.`,
  notADate: (value: unknown): string =>
    `${quoted(value)} is not a date. Accepted: a date cell, or text such as 1 October 2024, not an intake.`,
  notAnAmount: (what: string, value: unknown): string =>
    `${quoted(value)} is not an amount for the ${what}. Accepted: pounds of 0 or more, such as 899 or £1,250.00.`,
  notAWholeNumber: (what: string, value: unknown, from: number, to: number): string =>
    `${quoted(value)} is not accepted for the ${what}. Accepted: a whole number ${to >= 1_000_000 ? `of ${from} or more` : `from ${from} to ${to}`}.`,
  notYesOrNo: (what: string, value: unknown): string =>
    `${quoted(value)} is not accepted for ${what}. Accepted: TRUE, FALSE or blank.`,
  notListed: (value: unknown): string =>
    `${quoted(value)} is not accepted for listed. Accepted: TRUE, FALSE, RISE, or blank where it is not known.`,
  notEstablishmentType: (value: number): string =>
    `${value} is not an establishment type that the funding rules know. Accepted: a GIAS code such as 1 or 34, or the setting in words.`,
  lpHasNoNpqFee: (): string => "LP is not an NPQ, and its fee depends on SSAT membership: use LPCOST, or give a quote.",
  generalNpqOnlyPrices: (): string => '"NPQ" stands for no one programme: name it, such as NPQLTD.',
  feeNotPublished: (programme: string, intake: string | null): string =>
    intake === null
      ? `No fee for ${programme} is published. Ask the provider and enter the quote.`
      : `No fee for ${programme} in ${intake} is published. Ask the provider and enter the quote.`,
  memberFeeOnly: (): string =>
    "SSAT publishes the Lead Practitioner fee for member schools only. Ask SSAT and enter the quote.",
  scholarshipFeeNotPublished: (programme: string, intake: string): string =>
    `The scholarship covers the whole fee, but no fee for ${programme} in ${intake} is published, so there is no figure.`,
  intakeNotKnown: (intake: string, first: string, last: string): string =>
    `Terms for ${intake} are not published. Known: ${first} to ${last}.`,
  yearNotKnown: (year: string, first: string, last: string): string =>
    `Terms for ${year} are not published. Known: ${first} to ${last}.`,
  supportNeeds: (missing: readonly string[], low: string, high: string): string =>
    `The amount needs the school's ${missing.join(" and ")} (Get Information about Schools): between ${low} and ${high}.`,
  figureNotPublished: (programme: string, note: string): string => `${programme}: ${note}.`,
  providerGivesNoHours: (provider: string, programme: string): string =>
    `${provider} publishes no learning hours for ${programme}. Ask the provider.`,
  columnMissing: (heading: string, others: readonly string[]): string =>
    `There is no column for ${heading}. Accepted headings: ${list([heading, ...others])}.`,
  schoolNotKnown: (school: string, known: readonly string[]): string => {
    const what = school === "" ? "The school is missing." : `"${school}" is not among the schools.`;
    return `${what} ${known.length === 0 ? "Enter a school first: none can be read yet" : `Accepted: ${list(known)}`}.`;
  },
  schoolTwice: (school: string): string =>
    `"${school}" already stands in an earlier row. Give each school one row and one name or URN.`,
  intakeMissing: (programme: string): string =>
    `${programme} needs an intake. Accepted: a season and year, such as Autumn 2024.`,
  noRows: (what: string): string => `There are no ${what}. Accepted: a heading row with at least one row below it.`,
  tooManyRows: (rows: number, most: number): string =>
    `${rows} rows are too many for one formula. Accepted: up to ${most}; split the list.`,
  coverDaysNotPublished: (programme: string): string =>
    `Face-to-face days of ${programme} are not published, so cover is not known. Ask the provider.`,
  leadPractitionerNotFunded: (): string => "LP is not an NPQ: no scholarship.",
  leadPractitionerVatNotStated: (): string => "SSAT does not state how its fee is treated for VAT. Ask SSAT.",
  termsOfIntakeNotPublished: (): string => "The terms of this intake are not published.",
  placeConfirmed: (why: string): string => `The funded place is confirmed. ${why}`,
  placeRefused: (why: string): string => `The funded place was refused. ${why}`,
  sourceNotFound: (figure: string, programme: string, needsIntake: boolean): string =>
    needsIntake
      ? `The ${figure} of ${programme} depends on the intake: give one, such as Autumn 2024.`
      : `No source found for ${figure}, ${programme}.`,
  partNotGiven: (part: string, programme: string, provider: string): string =>
    `${provider} does not say how many ${part} hours ${programme} has.`,
} as const;
