import type { Fact, NotPublished } from "../policy/fact";
import type { ProgrammeCode } from "../policy/programmes";
import { programmeCodes, programmes } from "../policy/programmes";
import type { HoursPart, LearningHours } from "../policy/programmes/programme";
import { leadProviders } from "../policy/programmes/providers";
import { InputError, NotPublishedError } from "./errors";
import type { CalendarDate } from "./periods/calendar";
import { addMonths } from "./periods/calendar";
import { sentences } from "./sentences";
import { isBlank, normalise } from "./words/blank";

function published(fact: Fact<number> | NotPublished, programme: ProgrammeCode): number {
  if (fact.value === null) throw new NotPublishedError(sentences.figureNotPublished(programme, fact.note ?? ""));
  return fact.value;
}

/** Face-to-face days, that is days of cover. @throws NotPublishedError */
export function faceToFaceDays(programme: ProgrammeCode): number {
  return published(programmes[programme].days, programme);
}

/** Taught months. @throws NotPublishedError */
export function taughtMonths(programme: ProgrammeCode): number {
  return published(programmes[programme].months, programme);
}

/** The last day on which a participant who starts on `start` can be assessed. @throws NotPublishedError */
export function assessmentDeadline(programme: ProgrammeCode, start: CalendarDate): CalendarDate {
  return addMonths(start, published(programmes[programme].assessedWithinMonths, programme));
}

const allHours: readonly LearningHours[] = programmeCodes.flatMap((code) => programmes[code].hours);
const providerNames: readonly string[] = [
  ...new Set([...leadProviders, ...allHours.map((entry) => entry.provider)]),
].sort();

const namesProvider = (entry: LearningHours, text: string): boolean =>
  normalise(entry.provider) === text || entry.providerAliases.includes(text);

/** The hours that a programme's default provider gives, and where they stand; null for none. */
export function defaultHours(programme: ProgrammeCode): LearningHours | null {
  return programmes[programme].hours[0] ?? null;
}

function providerHours(programme: ProgrammeCode, provider: unknown): LearningHours {
  if (isBlank(provider)) {
    const byDefault = defaultHours(programme);
    if (byDefault !== null) return byDefault;
    throw new NotPublishedError(
      sentences.figureNotPublished(programme, "learning hours are not published; ask the provider"),
    );
  }
  const text = typeof provider === "string" ? normalise(provider) : "";
  const own = programmes[programme].hours.find((entry) => namesProvider(entry, text));
  if (own !== undefined) return own;
  const isKnown =
    providerNames.some((name) => normalise(name) === text) || allHours.some((entry) => namesProvider(entry, text));
  if (isKnown) throw new NotPublishedError(sentences.providerGivesNoHours(String(provider), programme));
  throw new InputError(sentences.notAccepted("provider", provider, providerNames));
}

/** Learning hours by provider and part; no provider: the default of the programme. @throws NotPublishedError, InputError */
export function learningHours(programme: ProgrammeCode, provider: unknown, part: HoursPart): number {
  const entry = providerHours(programme, provider);
  const hours = entry.hours.value[part];
  if (hours === undefined) throw new NotPublishedError(sentences.partNotGiven(part, programme, entry.provider));
  return hours;
}
