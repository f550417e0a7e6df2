import { copied, official, provider } from "./source";
import { sources } from "./sources";

/** Documents that no formula cites: read for what they say beside the figures, or of a figure that has a better source. */
const backgroundSources = {
  esfaUpdateOctober2024: official(
    "ESFA Update, 23 October 2024",
    "Education and Skills Funding Agency",
    "23 October 2024",
  ),
  hmrcDelegatedBudgets: official(
    "VATGPB7530 and Brief 53/09: VAT on local authority maintained schools' spending",
    "HM Revenue and Customs",
    "undated",
  ),
  coachingHubs: provider("Early Headship Coaching Offer pages", "teaching school hubs", "undated"),
  hubsAnnualCohort: copied(
    "One annual cohort from November 2025; autumn 2026 registration opened 23 June 2026",
    "HISP and LEAD Lincs teaching school hubs",
    "2025 and 2026",
  ),
  allianceLeadingLearning: provider("NPQ questions and terms", "Alliance of Leading Learning", "July 2022"),
  uclLeadershipColab: provider("Terms for NPQs of the 2017 suite", "UCL Leadership CoLab", "undated, 2017 suite"),
  bpnApprenticeships: provider("School leader apprenticeships", "Best Practice Network", "undated"),
  feWeek2025: provider("Level 7 apprenticeship funding from January 2026", "FE Week", "May 2025"),
  ssatProgrammePage: provider("Lead Practitioner accreditation", "SSAT", "undated"),
  teachFirstQuestions: provider("NPQ questions and answers", "Teach First", "undated"),
} as const;

/** Every document that anything in this folder rests on. */
export const allSources = { ...sources, ...backgroundSources } as const;

export type AnySourceKey = keyof typeof allSources;
