import type { SourceKey } from "../sources";
import type { ProgrammeCode } from "../programmes";
import { stateFunded } from "../settings";
import type { ScholarshipRoute } from "./academic-year";
import { leadMentorSettings } from "./groups";

/** NPQLTD for lead mentors of an accredited initial teacher training provider. */
export const leadMentors = (source: SourceKey, note?: string): ScholarshipRoute => ({
  reason: "itt_lead_mentor",
  programmes: ["NPQLTD"],
  settings: leadMentorSettings,
  anyOf: ["lead mentor"],
  source,
  ...(note === undefined ? {} : { note }),
});

/** The same in a maintained nursery school, in the intakes that leave other NPQLTD there unfunded. */
export const leadMentorsInNurserySchools = (source: SourceKey): ScholarshipRoute => ({
  ...leadMentors(source),
  settings: ["Maintained nursery school"],
  otherwise: "programme_not_funded_for_early_years_setting",
});

/** Coaching for heads of no more than so many months. */
export const newHeads = (programme: ProgrammeCode, headshipMonths: number, source: SourceKey): ScholarshipRoute => ({
  reason: "new_headteacher",
  programmes: [programme],
  settings: stateFunded,
  headshipMonths,
  source,
});

/** Local authority staff, where they teach directly. */
export const directlyTeachingStaff = (programmes: readonly ProgrammeCode[], source: SourceKey): ScholarshipRoute => ({
  reason: "named_setting",
  programmes,
  settings: ["Local authority"],
  anyOf: ["directly teaching"],
  source,
});

/** Settings that the funding pages name and whose people the Department's service reviews one by one. */
export const confirmedNamedSettings = (
  programmes: readonly ProgrammeCode[],
  source: SourceKey,
): readonly ScholarshipRoute[] => [
  {
    reason: "named_setting",
    programmes,
    settings: ["Hospital school", "Young offender institution", "Virtual school"],
    departmentConfirms: true,
    source,
  },
  { ...directlyTeachingStaff(programmes, source), departmentConfirms: true },
];

/** People whom a return-to-teaching adviser refers. */
export const returnToTeaching = (programmes: readonly ProgrammeCode[]): ScholarshipRoute => ({
  reason: "return_to_teaching_referral",
  programmes,
  settings: ["Other"],
  anyOf: ["return to teaching"],
  departmentConfirms: true,
  source: "npqRegistration",
});

/** Early years settings on Ofsted's register or with a childminder agency. */
export const registeredEarlyYears = (source: SourceKey): ScholarshipRoute => ({
  reason: "early_years_setting",
  programmes: ["NPQEYL"],
  settings: ["Private nursery", "Childminder"],
  anyOf: ["early years register", "childminder agency"],
  otherwise: "not_on_early_years_register",
  source,
});

/** Independent schools with free early years places. */
export const independentSchoolsWithFreePlaces = (note: string): ScholarshipRoute => ({
  reason: "early_years_setting",
  programmes: ["NPQEYL"],
  settings: ["Independent school"],
  anyOf: ["free places"],
  source: "npqRegistration",
  note,
});
