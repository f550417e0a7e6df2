/** How near a source is to the body that makes the rule. */
export type Standing = "official" | "copy of official text" | "provider";

/** A day or a month on which somebody last confirmed what the source says. */
export type CheckedOn = `20${number}-${number}` | `20${number}-${number}-${number}`;

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As the source gives it; "undated" where it gives none. */
  readonly published: string;
  readonly standing: Standing;
  readonly checkedOn: CheckedOn;
}

/** Every document that a figure or rule of formulas, budgets and pane rests on. */
export const sources = {
  ssatBlog2024: {
    title: "Choosing the right professional development for all school staff",
    publisher: "SSAT",
    published: "May 2024",
    standing: "provider",
    checkedOn: "2026-11-21",
  },
  bpnLeadershipDeck2023: {
    title: "Leadership NPQs: an introduction to the Leadership NPQ programmes",
    publisher: "Best Practice Network and Outstanding Leaders Partnership",
    published: "late 2023",
    standing: "provider",
    checkedOn: "2026-11-21",
  },
  neltQuestions2021: {
    title: "NPQs: your questions answered",
    publisher: "NELT Teaching School Hub",
    published: "28 June 2021",
    standing: "provider",
    checkedOn: "2026-11-21",
  },
  olpProgrammes2021: {
    title: "National Professional Qualifications (NPQs) for UK Schools",
    publisher: "Outstanding Leaders Partnership and Best Practice Network",
    published: "undated, about 2021",
    standing: "provider",
    checkedOn: "2026-11-21",
  },
  bpnLeadingTeacherDevelopment: {
    title: "National Professional Qualification for Leading Teacher Development (NPQLTD)",
    publisher: "Best Practice Network",
    published: "undated, 2021 or 2022",
    standing: "provider",
    checkedOn: "2026-11-21",
  },
  dfeFunding2021: {
    title: "NPQ scholarship criteria of 1 July 2021 and their widening of 12 October 2021",
    publisher: "Department for Education, as copied by Norfolk County Council (MI 121/21) and teaching school hubs",
    published: "1 July and 12 October 2021",
    standing: "copy of official text",
    checkedOn: "2026-08",
  },
  dfeFunding2022: {
    title: "NPQ scholarships from autumn 2022",
    publisher: "Department for Education, as copied by Northamptonshire Teaching School Hub and Slough Council",
    published: "26 May 2022",
    standing: "copy of official text",
    checkedOn: "2026-08",
  },
  dfeFunding2023: {
    title: "Funding for national professional qualifications (NPQs), 2023 to 2024",
    publisher: "Department for Education, GOV.UK",
    published: "2023",
    standing: "official",
    checkedOn: "2026-08",
  },
  dfeFundingAutumn2024: {
    title: "Funding for national professional qualifications (NPQs), autumn 2024",
    publisher: "Department for Education, GOV.UK",
    published: "12 June and 30 September 2024",
    standing: "official",
    checkedOn: "2026-08",
  },
  dfeFundingSpring2025: {
    title: "Funding for national professional qualifications (NPQs), spring 2025",
    publisher: "Department for Education, GOV.UK",
    published: "10 February 2025",
    standing: "official",
    checkedOn: "2026-08",
  },
  dfeFundingAutumn2025: {
    title: "Funding for national professional qualifications (NPQs), autumn 2025",
    publisher: "Department for Education, as copied by One Cornwall, CPTSHN, HISP and South Yorkshire hubs",
    published: "24 July 2025",
    standing: "copy of official text",
    checkedOn: "2026-08",
  },
  dfeFundingAutumn2026: {
    title: "Funding for national professional qualifications (NPQs), autumn 2026",
    publisher: "Department for Education, as copied by CPTSHN, LEAD Lincs and teachingschoolhub.co.uk",
    published: "2026",
    standing: "copy of official text",
    checkedOn: "2026-08",
  },
  dfeEligibleSettings: {
    title: "Funding for NPQs: eligible settings",
    publisher: "Department for Education, GOV.UK",
    published: "24 July 2025, updated 18 May 2026",
    standing: "official",
    checkedOn: "2026-08",
  },
  dfeCoachingOffer: {
    title: "Early Headship Coaching Offer",
    publisher: "Department for Education",
    published: "undated",
    standing: "official",
    checkedOn: "2026-08",
  },
  npqRegistration: {
    title: "Register for an NPQ, the service's source code (DFE-Digital/npq-registration, commit 9e9784a85)",
    publisher: "Department for Education",
    published: "21 August 2026",
    standing: "official",
    checkedOn: "2026-08",
  },
  npqDesignHistory: {
    title: "Design history of Register for an NPQ (DFE-Digital/teacher-cpd-design-history)",
    publisher: "Department for Education",
    published: "17 July 2026",
    standing: "official",
    checkedOn: "2026-08",
  },
  targetedSupport2022: {
    title: "NPQ targeted support funding: conditions of grant 2022 to 2023",
    publisher: "Department for Education, GOV.UK",
    published: "updated 23 October 2024",
    standing: "official",
    checkedOn: "2026-08",
  },
  targetedSupport2023: {
    title: "NPQ targeted support funding: conditions of grant 2023 to 2024",
    publisher: "Department for Education, GOV.UK",
    published: "updated 25 October 2023",
    standing: "official",
    checkedOn: "2026-08",
  },
  targetedSupportPage: {
    title: "NPQ targeted support funding, publication page",
    publisher: "Department for Education, GOV.UK",
    published: "undated",
    standing: "official",
    checkedOn: "2026-08",
  },
  esfaUpdateJune2024: {
    title: "ESFA Update, 26 June 2024",
    publisher: "Education and Skills Funding Agency",
    published: "26 June 2024",
    standing: "official",
    checkedOn: "2026-08",
  },
  financialBenchmarking: {
    title: "Cost categories, models and budget forecast return (DFE-Digital/education-benchmarking-and-insights)",
    publisher: "Department for Education",
    published: "22 August 2026",
    standing: "official",
    checkedOn: "2026-08",
  },
  theKeyFinancialReporting: {
    title: "Consistent financial reporting: year basis and codes",
    publisher: "The Key",
    published: "undated",
    standing: "provider",
    checkedOn: "2026-08",
  },
  vatActAcademies: {
    title: "Value Added Tax Act 1994, section 33B",
    publisher: "legislation.gov.uk",
    published: "1994, as amended",
    standing: "official",
    checkedOn: "2026-08",
  },
  vatNoticeEducation: {
    title: "VAT Notice 701/30: education and vocational training",
    publisher: "HM Revenue and Customs",
    published: "undated",
    standing: "official",
    checkedOn: "2026-08",
  },
  edtOverview: {
    title: "NPQ overview page",
    publisher: "Education Development Trust",
    published: "undated, about 2022-23",
    standing: "provider",
    checkedOn: "2026-08",
  },
  redhillHub2023: {
    title: "Early Headship Coaching Offer",
    publisher: "Redhill Teaching School Hub",
    published: "2023-24",
    standing: "provider",
    checkedOn: "2026-08",
  },
  redKiteAutumn2024: {
    title: "NPQ fees, autumn 2024",
    publisher: "Red Kite Teaching School Hub",
    published: "autumn 2024",
    standing: "provider",
    checkedOn: "2026-08",
  },
  redKiteSpring2025: {
    title: "NPQ fees, spring 2025",
    publisher: "Red Kite Teaching School Hub",
    published: "spring 2025",
    standing: "provider",
    checkedOn: "2026-08",
  },
  saffronHub2025: {
    title: "NPQSENCO page",
    publisher: "Saffron Teaching School Hub with Teach First",
    published: "2025-26",
    standing: "provider",
    checkedOn: "2026-08",
  },
  teachingSchoolHub2026: {
    title: "NPQH page",
    publisher: "teachingschoolhub.co.uk",
    published: "autumn 2026",
    standing: "provider",
    checkedOn: "2026-08",
  },
  generateHub: {
    title: "NPQEL page",
    publisher: "Generate Teaching Hub with Best Practice Network",
    published: "undated, 2021 or later",
    standing: "provider",
    checkedOn: "2026-08",
  },
  exchangeHub2024: {
    title: "NPQ Leading Primary Mathematics page",
    publisher: "Exchange Teaching Hub with UCL",
    published: "undated, for February 2024",
    standing: "provider",
    checkedOn: "2026-08",
  },
  olpLegacyChart: {
    title: "Comparison chart of the 2017 NPQs",
    publisher: "Outstanding Leaders Partnership",
    published: "undated, 2017 suite",
    standing: "provider",
    checkedOn: "2026-08",
  },
  leadershipEast: {
    title: "End of the 2017 NPQ contract",
    publisher: "Leadership East",
    published: "undated",
    standing: "provider",
    checkedOn: "2026-08",
  },
  nasenNews: {
    title: "NPQ in Early Years Leadership: who may apply",
    publisher: "nasen",
    published: "undated",
    standing: "copy of official text",
    checkedOn: "2026-08",
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
