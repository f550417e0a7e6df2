import type { Source } from "./sources";
import { sources } from "./sources";

/** Documents that no formula cites: read for what they say beside the figures, or of a figure that has a better source. */
const backgroundSources = {
  esfaUpdateOctober2024: {
    title: "ESFA Update, 23 October 2024",
    publisher: "Education and Skills Funding Agency",
    published: "23 October 2024",
    standing: "official",
    checkedOn: "2026-08",
  },
  hmrcDelegatedBudgets: {
    title: "VATGPB7530 and Brief 53/09: VAT on local authority maintained schools' spending",
    publisher: "HM Revenue and Customs",
    published: "undated",
    standing: "official",
    checkedOn: "2026-08",
  },
  coachingHubs: {
    title: "Early Headship Coaching Offer pages",
    publisher: "teaching school hubs",
    published: "undated",
    standing: "provider",
    checkedOn: "2026-08",
  },
  hubsAnnualCohort: {
    title: "One annual cohort from November 2025; autumn 2026 registration opened 23 June 2026",
    publisher: "HISP and LEAD Lincs teaching school hubs",
    published: "2025 and 2026",
    standing: "copy of official text",
    checkedOn: "2026-08",
  },
  allianceLeadingLearning: {
    title: "NPQ questions and terms",
    publisher: "Alliance of Leading Learning",
    published: "July 2022",
    standing: "provider",
    checkedOn: "2026-08",
  },
  uclLeadershipColab: {
    title: "Terms for NPQs of the 2017 suite",
    publisher: "UCL Leadership CoLab",
    published: "undated, 2017 suite",
    standing: "provider",
    checkedOn: "2026-08",
  },
  bpnApprenticeships: {
    title: "School leader apprenticeships",
    publisher: "Best Practice Network",
    published: "undated",
    standing: "provider",
    checkedOn: "2026-08",
  },
  feWeek2025: {
    title: "Level 7 apprenticeship funding from January 2026",
    publisher: "FE Week",
    published: "May 2025",
    standing: "provider",
    checkedOn: "2026-08",
  },
  ssatProgrammePage: {
    title: "Lead Practitioner accreditation",
    publisher: "SSAT",
    published: "undated",
    standing: "provider",
    checkedOn: "2026-08",
  },
  teachFirstQuestions: {
    title: "NPQ questions and answers",
    publisher: "Teach First",
    published: "undated",
    standing: "provider",
    checkedOn: "2026-08",
  },
} as const satisfies Record<string, Source>;

/** Every document that anything in this folder rests on. */
export const allSources = { ...sources, ...backgroundSources } as const;

export type AnySourceKey = keyof typeof allSources;
