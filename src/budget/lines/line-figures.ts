import type { ReasonCode } from "../../policy/reasons";
import { NotPublishedError } from "../../rules/errors";
import type { FundingStatus } from "../../rules/funding";
import { decideFunding } from "../../rules/funding";
import { fundingReason } from "../../rules/funding-reasons";
import type { Pence } from "../../rules/money";
import { academicYearOf } from "../../rules/periods/intake";
import { coverCost } from "../../rules/cover";
import type { TargetedSupport } from "../../rules/targeted-support";
import { targetedSupport } from "../../rules/targeted-support";
import { intakeTerms } from "../../rules/terms";
import { vatBorne } from "../../rules/vat";
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
  /** null where the terms of the intake are not published. */
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

const noSupport: TargetedSupport = { kind: "known", pence: 0 };

/** What a person's programme costs the school, from the school's facts and the prices. */
export function lineFigures(entry: Enrolment, school: School, quotes: readonly Quote[]): LineFigures {
  const funding = fundingOf(entry, school);
  const counting = scholarshipCounting(funding.status, entry.place, funding.placesCapped);
  const feeFound = findFee(entry, school, quotes);
  const fee = feeFound.kind === "known" ? feeFound.pence : null;
  const borne = feeFound.kind === "known" ? vatBorne(feeFound.pence, school.setting, feeFound.vatCharged, school.vatRecoverable) : null;
  const parts = { fee, vat: borne, cover: coverOf(entry, school) };
  const support = counting.best ? supportOf(entry, school) : noSupport;
  const sure = support.kind === "known" ? support.pence : 0;
  const highest = support.kind === "known" ? support.pence : support.high;
  const cost = (name: CaseName, amount: Pence): CaseCost => caseCost(parts, counting[name], counting[name] ? amount : 0);
  const cases = { best: cost("best", highest), expected: cost("expected", sure), worst: cost("worst", sure) };
  return {
    fee,
    vat: counting.expected ? 0 : borne,
    scholarship: counting.expected ? fee : 0,
    targetedSupport: !counting.expected ? 0 : support.kind === "known" ? support.pence : null,
    cover: parts.cover,
    netCost: fee === null && !counting.expected ? null : cases.expected.pence,
    funding: funding.status,
    reason: funding.reason,
    why: funding.why,
    cases,
    counting,
    feeFound,
    support,
  };
}

function fundingOf({ programme, intake, circumstances }: Enrolment, { setting, listed }: School): Funding {
  if (intake === null) return { status: "Not funded", reason: "programme_is_not_an_npq", why: "Not an NPQ: no scholarship.", placesCapped: true };
  const place = { programme, intake, setting, listed, circumstances };
  try {
    const decision = decideFunding(place);
    const placesCapped = programme === "LP" || intakeTerms(intake).placesCapped.value;
    return { status: decision.status, reason: decision.reason, why: fundingReason(place, decision), placesCapped };
  } catch (error) {
    if (!(error instanceof NotPublishedError)) throw error;
    return { status: "Unknown", reason: null, why: error.message, placesCapped: true };
  }
}

function supportOf({ programme, intake }: Enrolment, { setting, phase, pupils }: School): TargetedSupport {
  if (intake === null) return noSupport;
  try {
    return targetedSupport({ year: academicYearOf(intake), setting, phase, pupils, programme });
  } catch (error) {
    if (!(error instanceof NotPublishedError)) throw error;
    return noSupport;
  }
}

/** No day rate: nothing, and the checks say so. Days not published: not known. */
function coverOf({ programme }: Enrolment, { coverDayRate }: School): Pence | null {
  if (coverDayRate === null) return 0;
  try {
    return coverCost(programme, coverDayRate, null, null);
  } catch (error) {
    if (!(error instanceof NotPublishedError)) throw error;
    return null;
  }
}
