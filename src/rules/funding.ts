import type { ScholarshipRoute, ScholarshipRoutes } from "../policy/academic-years/academic-year";
import type { Cited } from "../policy/fact";
import type { ProgrammeCode } from "../policy/programmes";
import { programmes } from "../policy/programmes";
import type { GrantReason, RefusalReason } from "../policy/reasons";
import type { Setting } from "../policy/settings";
import { earlyYearsSettings, namedSettings } from "../policy/settings";
import { fundedOnce, teacherReferenceNumber } from "../policy/study-rules";
import type { Intake } from "./periods/intake";
import { compareIntakes, intakeFromKey } from "./periods/intake";
import { intakeTerms } from "./terms";
import type { Circumstances } from "./words/circumstances";
import type { Listed } from "./words/listed";

export interface FundingCase {
  readonly programme: ProgrammeCode;
  readonly intake: Intake;
  readonly setting: Setting;
  readonly listed: Listed;
  readonly circumstances: Circumstances;
}

export const fundingStatuses = ["Funded", "Confirm with DfE", "Unknown", "Not funded"] as const;
export type FundingStatus = (typeof fundingStatuses)[number];

/** Whether a scholarship covers the place, and why. A refusal is an answer, not an error. */
export type FundingDecision =
  | { readonly status: "Funded"; readonly reason: GrantReason; readonly basis: Cited }
  | { readonly status: "Confirm with DfE"; readonly reason: GrantReason; readonly basis: Cited }
  | { readonly status: "Unknown"; readonly reason: "list_not_known"; readonly basis: Cited }
  | { readonly status: "Not funded"; readonly reason: RefusalReason; readonly basis: Cited };

const refused = (reason: RefusalReason, basis: Cited): FundingDecision => ({ status: "Not funded", reason, basis });

/**
 * Whether a place is funded, from what is published for its intake.
 * @throws NotPublishedError for an NPQ in an intake whose terms are not known
 */
export function decideFunding(place: FundingCase): FundingDecision {
  if (programmes[place.programme].kind === "accreditation") {
    return refused("programme_is_not_an_npq", programmes[place.programme].firstIntake);
  }
  const { scholarships } = intakeTerms(place.intake);
  const { firstIntake, lastIntake } = programmes[place.programme];
  if (!isOffered(place.programme, place.intake)) return refused("programme_not_offered", lastIntake ?? firstIntake);
  if (scholarships.kind === "none") return refused("intake_not_funded", scholarships.because);
  if (place.setting === "Outside England") return refused("outside_england", scholarships);
  if (place.circumstances.said.has("previously funded")) return refused("previously_funded_same_programme", fundedOnce);
  return checkedAgainstRecord(place, bestRoute(place, scholarships));
}

/** Whether a decision counts the scholarship as coming, where the place is to be had. */
export function isEligible(decision: FundingDecision): boolean {
  return decision.status === "Funded" || decision.status === "Confirm with DfE";
}

/** Whether the programme can be begun in an intake. */
export function isOffered(programme: ProgrammeCode, intake: Intake): boolean {
  const { firstIntake, lastIntake, kind } = programmes[programme];
  if (lastIntake !== null && (lastIntake.value === null || compareIntakes(intake, intakeFromKey(lastIntake.value)) > 0))
    return false;
  return firstIntake.value === null
    ? kind === "accreditation"
    : compareIntakes(intake, intakeFromKey(firstIntake.value)) >= 0;
}

/** A grant beats an unknown, an unknown beats a refusal; among refusals the first route's stands. */
function bestRoute(place: FundingCase, scholarships: ScholarshipRoutes): FundingDecision {
  const { routes } = scholarships;
  let unknown: FundingDecision | null = null;
  let refusal: FundingDecision | null = null;
  for (const route of routes) {
    if (!route.programmes.includes(place.programme) || !route.settings.includes(place.setting)) continue;
    const decision = alongRoute(place, route);
    if (isEligible(decision)) return decision;
    if (decision.status === "Unknown") unknown ??= decision;
    else refusal ??= decision;
  }
  return unknown ?? refusal ?? refused(whyNoRoute(place.setting, routes), scholarships);
}

function alongRoute(place: FundingCase, route: ScholarshipRoute): FundingDecision {
  const { said } = place.circumstances;
  if (route.listed === "RISE" && place.listed !== "RISE") return refused("not_disadvantage_listed", route);
  if (route.listed === "disadvantage" && place.listed === "not listed")
    return refused("not_disadvantage_listed", route);
  if (route.listed === "disadvantage" && place.listed !== "listed")
    return { status: "Unknown", reason: "list_not_known", basis: route };
  if (route.anyOf !== undefined && !route.anyOf.some((word) => said.has(word))) {
    return refused(route.otherwise ?? "setting_type_not_eligible", route);
  }
  if (route.headshipMonths !== undefined) {
    const reason = notAHeadAsAsked(place.circumstances, route.headshipMonths);
    if (reason !== null) return refused(reason, route);
  }
  return {
    status: route.departmentConfirms === true ? "Confirm with DfE" : "Funded",
    reason: route.reason,
    basis: route,
  };
}

function notAHeadAsAsked({ said, headshipMonths }: Circumstances, within: number): RefusalReason | null {
  if (headshipMonths === null || headshipMonths > within) return "not_new_headteacher";
  if (said.has("withdrew from coaching")) return "previously_withdrawn_from_coaching_offer";
  return said.has("taking NPQH") || said.has("completed NPQH") ? null : "npqh_not_started_or_completed";
}

function whyNoRoute(setting: Setting, routes: readonly ScholarshipRoute[]): RefusalReason {
  const hasAnyRoute = routes.some((route) => route.settings.includes(setting));
  const among = (group: readonly Setting[]): boolean => hasAnyRoute && group.includes(setting);
  if (among(earlyYearsSettings)) return "programme_not_funded_for_early_years_setting";
  return among(namedSettings) ? "programme_not_funded_for_named_setting" : "setting_type_not_eligible";
}

/** Funding depends on a teacher record that matches the registration. */
function checkedAgainstRecord(place: FundingCase, decision: FundingDecision): FundingDecision {
  if (decision.status === "Not funded") return decision;
  const { said } = place.circumstances;
  if (said.has("no TRN")) return refused("missing_teacher_reference_number", teacherReferenceNumber);
  return said.has("record mismatch") ? refused("teacher_record_mismatch", teacherReferenceNumber) : decision;
}
