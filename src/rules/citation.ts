import type { Cited, Fact, NotPublished } from "../policy/fact";
import type { ProgrammeCode } from "../policy/programmes";
import { programmes } from "../policy/programmes";
import { leadPractitionerTerms } from "../policy/programmes/lead-practitioner";
import { coachingNotCovered } from "../policy/targeted-support-rules";
import type { Source } from "../policy/source";
import { sources } from "../policy/sources";
import { vatTerms } from "../policy/vat";
import { NotPublishedError } from "./errors";
import { feeFor } from "./fee";
import { monthNames } from "./periods/calendar";
import { academicYearOf, intakeName } from "./periods/intake";
import type { Intake } from "./periods/intake";
import { sentences } from "./sentences";
import { defaultHours } from "./study";
import { intakeTerms, yearTerms } from "./terms";
import { choiceReader } from "./words/choice";

/** "21 November 2026" for 2026-11-21, "August 2026" for 2026-08. */
export function checkedOnInWords({ checkedOn }: Source): string {
  const [year, month, day] = checkedOn.split("-").map(Number);
  const monthAndYear = `${monthNames[month! - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${day} ${monthAndYear}`;
}

/** A source in one sentence: title, publisher, date, what to know of the figure, when it was checked. */
export function citation({ source, note }: Cited): string {
  const { title, publisher, published } = sources[source];
  const remark = note === undefined ? "" : ` Note: ${note}.`;
  return `${title} (${publisher}, ${published}).${remark} Checked ${checkedOnInWords(sources[source])}.`;
}

interface Question {
  readonly programme: ProgrammeCode;
  readonly intake: Intake | null;
}

const basis = {
  fee: ({ programme, intake }) => {
    if (programme === "LP") return leadPractitionerTerms.memberFeePence;
    return feeFor(programme, intake);
  },
  VAT: ({ programme }) => (programme === "LP" ? null : vatTerms.notCharged),
  scholarship: ({ programme, intake }) => {
    if (intake === null) return null;
    const { scholarships } = intakeTerms(intake);
    if (scholarships.kind === "none") return scholarships.because;
    return scholarships.routes.find((route) => route.programmes.includes(programme)) ?? null;
  },
  "targeted support": ({ programme, intake }) => {
    if (programmes[programme].kind === "coaching offer") return coachingNotCovered;
    if (intake === null || programmes[programme].kind !== "NPQ") return null;
    const support = yearTerms(academicYearOf(intake)).targetedSupport;
    return support.kind === "none" ? support.because : (support.bands[0] ?? null);
  },
  hours: ({ programme }) => defaultHours(programme)?.hours ?? null,
  days: ({ programme }) => whenPublished(programmes[programme].days),
  months: ({ programme }) => whenPublished(programmes[programme].months),
  deadline: ({ programme }) => whenPublished(programmes[programme].assessedWithinMonths),
  "who may take it": ({ programme }) => programmes[programme].whoMayTake,
} satisfies Readonly<Record<string, (question: Question) => Cited | null>>;
export type CitedFigure = keyof typeof basis;

/** The figure that a source is asked for. @throws InputError */
export const parseCitedFigure = choiceReader("figure", Object.keys(basis) as readonly CitedFigure[]);

function whenPublished(fact: Fact<number> | NotPublished): Cited | null {
  return "source" in fact ? fact : null;
}

/** Where a figure comes from, as a sentence. @throws NotPublishedError where no source gives the figure */
export function sourceOf(figure: CitedFigure, programme: ProgrammeCode, intake: Intake | null): string {
  const cited = basis[figure]({ programme, intake });
  if (cited !== null) return citation(cited);
  const when = intake === null ? "" : ` in ${intakeName(intake)}`;
  const needsIntake = intake === null && (figure === "scholarship" || figure === "targeted support");
  throw new NotPublishedError(sentences.sourceNotFound(figure, `${programme}${when}`, needsIntake));
}
