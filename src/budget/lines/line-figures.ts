import type { ProgrammeCode } from "../../policy/programmes";
import type { ReasonCode } from "../../policy/reasons";
import type { FundingStatus } from "../../rules/funding";
import { decideFunding } from "../../rules/funding";
import { fundingReason } from "../../rules/funding-reasons";
import type { Pence } from "../../rules/money";
import type { Intake } from "../../rules/periods/intake";
import { academicYearOf } from "../../rules/periods/intake";
import { coverForDays } from "../../rules/cover";
import type { TargetedSupport } from "../../rules/targeted-support";
import { targetedSupport } from "../../rules/targeted-support";
import { sentences } from "../../rules/sentences";
import { findIntakeTerms } from "../../rules/terms";
import { vatBorne } from "../../rules/vat";
import type { Circumstances } from "../../rules/words/circumstances";
import type { Listed } from "../../rules/words/listed";
import type { Setting } from "../../policy/settings";
import { remembering } from "../cohort/memo";
import type { Quote } from "../cohort/prices";
import type { School } from "../cohort/schools";
import type { Enrolment } from "../cohort/staff";
import type { CaseCost, CaseName } from "./case-cost";
import { caseCost } from "./case-cost";
import { scholarshipCounting } from "./counting";
import type { Counting } from "./counting";
import type { FeeFound } from "./fee-found";
import { findFee } from "./fee-found";

/** The figures of one person in the expected case, and the cost in each case. null is not known. */
export interface LineFigures {
  readonly fee: Pence | null;
  /** VAT that the school bears. */
  readonly vat: Pence | null;
  readonly scholarship: Pence | null;
  readonly targetedSupport: Pence | null;
  readonly cover: Pence | null;
  readonly netCost: Pence | null;
  readonly funding: FundingStatus;
  /** Why a scholarship is or is not due, whatever became of the place; null where the intake's terms are not published. */
  readonly reason: ReasonCode | null;
  readonly why: string;
  readonly cases: Readonly<Record<CaseName, CaseCost>>;
  readonly counting: Counting;
  /** What the figures rest on, for the checks. */
  readonly feeFound: FeeFound;
  readonly support: TargetedSupport;
}

interface Funding {
  readonly status: FundingStatus;
  readonly reason: ReasonCode | null;
  readonly why: string;
  readonly placesCapped: boolean;
}

const noSupport: TargetedSupport = { kind: "known", pence: 0, basis: null };

/** Works out lines; what they have in common is worked out once. */
export function lineWorker(quotes: readonly Quote[]): (entry: Enrolment, school: School) => LineFigures {
  const rememberedFunding = remembering(5, fundingOf);
  return (entry, school) => {
    const funding = rememberedFunding(
      entry.programme,
      entry.intake,
      entry.circumstances,
      school.setting,
      school.listed,
    );
    return lineFigures(entry, school, funding, findFee(entry, school, quotes));
  };
}

function lineFigures(entry: Enrolment, school: School, funding: Funding, feeFound: FeeFound): LineFigures {
  const counting = scholarshipCounting(funding.status, entry.place, funding.placesCapped);
  const fee = feeFound.kind === "known" ? feeFound.pence : null;
  const borne = vatOn(entry.programme, feeFound, school);
  const parts = { fee, vat: borne, cover: coverOf(entry, school) };
  const support = counting.best ? supportOf(entry, school) : noSupport;
  const sure = support.kind === "known" ? support.pence : 0;
  const highest = support.kind === "known" ? support.pence : support.high;
  const cases = {
    best: caseCost(parts, counting.best, highest),
    expected: caseCost(parts, counting.expected, sure),
    worst: caseCost(parts, counting.worst, sure),
  };
  return {
    fee,
    vat: counting.expected ? 0 : borne,
    scholarship: counting.expected ? fee : 0,
    targetedSupport: supportFigure(entry, funding, counting, support),
    cover: parts.cover,
    netCost: fee === null && !counting.expected ? null : cases.expected.pence,
    reason: funding.reason,
    ...outcomeOf(funding, entry),
    cases,
    counting,
    feeFound,
    support,
  };
}

const anyFee: Pence = 100_00;

/**
 * VAT that the school bears. Where it bears none, the fee need not be known; where it does, SSAT's is not known, since
 * SSAT does not state how its fee is treated.
 */
function vatOn(programme: ProgrammeCode, feeFound: FeeFound, { setting, vatRecoverable }: School): Pence | null {
  if (feeFound.kind !== "known") return vatBorne(anyFee, setting, null, vatRecoverable) > 0 ? null : 0;
  const borne = vatBorne(feeFound.pence, setting, feeFound.vatCharged, vatRecoverable);
  return programme === "LP" && feeFound.vatCharged === null && borne > 0 ? null : borne;
}

/** What the place makes of the rules' answer: a confirmed place is funded, a refused one is not. */
function outcomeOf({ status, why }: Funding, { place }: Enrolment): Pick<LineFigures, "funding" | "why"> {
  if (place === "Refused" && status !== "Not funded")
    return { funding: "Not funded", why: sentences.placeRefused(why) };
  const confirmed = place === "Confirmed" && (status === "Unknown" || status === "Confirm with DfE");
  return confirmed ? { funding: "Funded", why: sentences.placeConfirmed(why) } : { funding: status, why };
}

/** Nothing without a scholarship; not known where the school's facts or the intake's terms are missing. */
function supportFigure(
  { place }: Enrolment,
  { reason }: Funding,
  { expected }: Counting,
  support: TargetedSupport,
): Pence | null {
  if (reason === null) return place === "Refused" ? 0 : null;
  if (!expected) return 0;
  return support.kind === "known" ? support.pence : null;
}

function fundingOf(
  programme: ProgrammeCode,
  intake: Intake | null,
  circumstances: Circumstances,
  setting: Setting,
  listed: Listed,
): Funding {
  if (programme === "LP" || intake === null) {
    return {
      status: "Not funded",
      reason: "programme_is_not_an_npq",
      why: sentences.leadPractitionerNotFunded(),
      placesCapped: true,
    };
  }
  const terms = findIntakeTerms(intake);
  if (terms === null)
    return { status: "Unknown", reason: null, why: sentences.termsOfIntakeNotPublished(), placesCapped: true };
  const place = { programme, intake, setting, listed, circumstances };
  const decision = decideFunding(place);
  return {
    status: decision.status,
    reason: decision.reason,
    why: fundingReason(place, decision),
    placesCapped: terms.placesCapped.value,
  };
}

function supportOf({ programme, intake }: Enrolment, { setting, phase, pupils }: School): TargetedSupport {
  if (intake === null || findIntakeTerms(intake) === null) return noSupport;
  return targetedSupport({ year: academicYearOf(intake), setting, phase, pupils, programme });
}

/** No day rate: nothing, and the checks say so. Days not published: not known. */
function coverOf({ programme }: Enrolment, { coverDayRate }: School): Pence | null {
  return coverDayRate === null ? 0 : coverForDays(programme, coverDayRate);
}
