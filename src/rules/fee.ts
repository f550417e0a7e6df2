import { academicYears } from "../policy/academic-years";
import type { PublishedFee } from "../policy/academic-years/academic-year";
import { generalPlanningFee, undatedFees } from "../policy/planning-fees";
import type { ProgrammeCode } from "../policy/programmes";
import { leadPractitionerTerms } from "../policy/programmes/lead-practitioner";
import { InputError, NotPublishedError } from "./errors";
import type { Pence } from "./money";
import type { Intake } from "./periods/intake";
import { intakeKey, intakeName } from "./periods/intake";
import { sentences } from "./sentences";

/** Every published fee, in the order of the intakes, undated ones first. */
export const publishedFees: readonly PublishedFee[] = [...undatedFees, ...academicYears.flatMap((year) => year.fees)];

const isUsable = (fee: PublishedFee, programme: ProgrammeCode): boolean =>
  fee.doubtful !== true && fee.programmes.includes(programme);

const latestFirst = [...academicYears].reverse().flatMap((year) => [...year.fees].reverse());

/** The published fee of a programme in an intake; null where none is published for it. */
export function publishedFee(programme: ProgrammeCode, intake: Intake): PublishedFee | null {
  const key = intakeKey(intake);
  return publishedFees.find((fee) => isUsable(fee, programme) && fee.intakes.includes(key)) ?? null;
}

/** The fee to plan with where no intake is named: an undated published one, else the latest; null for none. */
export function planningFee(programme: ProgrammeCode): PublishedFee | null {
  return [...undatedFees, ...latestFirst].find((fee) => isUsable(fee, programme)) ?? null;
}

/** The published fee of a programme in an intake; no intake: the fee to plan with. null where there is none. */
export function feeFor(programme: ProgrammeCode, intake: Intake | null): PublishedFee | null {
  return intake === null ? planningFee(programme) : publishedFee(programme, intake);
}

/**
 * The fee of one participant before VAT.
 * @throws NotPublishedError where no source gives it
 * @throws InputError for LP, whose fee depends on membership
 */
export function npqFee(programme: ProgrammeCode, intake: Intake | null): Pence {
  if (programme === "LP") throw new InputError(sentences.lpHasNoNpqFee());
  const fee = feeFor(programme, intake);
  if (fee === null)
    throw new NotPublishedError(sentences.feeNotPublished(programme, intake === null ? null : intakeName(intake)));
  return fee.pence;
}

/** What an NPQ costs where no programme is named. */
export function generalFee(): Pence {
  return generalPlanningFee.value;
}

/** Lead Practitioner fee; membership not said counts as a member's. @throws NotPublishedError for schools that are no members */
export function leadPractitionerFee(ssatMember: boolean | null): Pence {
  if (ssatMember === false) throw new NotPublishedError(sentences.memberFeeOnly());
  return leadPractitionerTerms.memberFeePence.value;
}
