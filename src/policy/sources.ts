import { copied, official, provider, seed } from "./source";

export type { Source } from "./source";

/** Every document that a figure or rule of formulas, budgets and pane rests on. */
export const sources = {
  ssatBlog2024: seed("Choosing the right professional development for all school staff", "SSAT", "May 2024"),
  bpnLeadershipDeck2023: seed(
    "Leadership NPQs: an introduction to the Leadership NPQ programmes",
    "Best Practice Network and Outstanding Leaders Partnership",
    "late 2023",
  ),
  neltQuestions2021: seed("NPQs: your questions answered", "NELT Teaching School Hub", "28 June 2021"),
  olpProgrammes2021: seed(
    "National Professional Qualifications (NPQs) for UK Schools",
    "Outstanding Leaders Partnership and Best Practice Network",
    "undated, about 2021",
  ),
  bpnLeadingTeacherDevelopment: seed(
    "National Professional Qualification for Leading Teacher Development (NPQLTD)",
    "Best Practice Network",
    "undated, 2021 or 2022",
  ),
  dfeFunding2021: copied(
    "NPQ scholarship criteria of 1 July 2021 and their widening of 12 October 2021",
    "Department for Education, as copied by Norfolk County Council (MI 121/21) and teaching school hubs",
    "1 July and 12 October 2021",
  ),
  dfeFunding2022: copied(
    "NPQ scholarships from autumn 2022",
    "Department for Education, as copied by Northamptonshire Teaching School Hub and Slough Council",
    "26 May 2022",
  ),
  dfeFunding2023: official(
    "Funding for national professional qualifications (NPQs), 2023 to 2024",
    "Department for Education, GOV.UK",
    "2023",
  ),
  dfeFundingAutumn2024: official(
    "Funding for national professional qualifications (NPQs), autumn 2024",
    "Department for Education, GOV.UK",
    "12 June and 30 September 2024",
  ),
  dfeFundingSpring2025: official(
    "Funding for national professional qualifications (NPQs), spring 2025",
    "Department for Education, GOV.UK",
    "10 February 2025",
  ),
  dfeFundingAutumn2025: copied(
    "Funding for national professional qualifications (NPQs), autumn 2025",
    "Department for Education, as copied by One Cornwall, CPTSHN, HISP and South Yorkshire hubs",
    "24 July 2025",
  ),
  dfeFundingAutumn2026: copied(
    "Funding for national professional qualifications (NPQs), autumn 2026",
    "Department for Education, as copied by CPTSHN, LEAD Lincs and teachingschoolhub.co.uk",
    "2026",
  ),
  dfeEligibleSettings: official(
    "Funding for NPQs: eligible settings",
    "Department for Education, GOV.UK",
    "24 July 2025, updated 18 May 2026",
  ),
  dfeCoachingOffer: official("Early Headship Coaching Offer", "Department for Education", "undated"),
  npqRegistration: official(
    "Register for an NPQ, the service's source code (DFE-Digital/npq-registration, commit 9e9784a85)",
    "Department for Education",
    "21 August 2026",
  ),
  npqDesignHistory: official(
    "Design history of Register for an NPQ (DFE-Digital/teacher-cpd-design-history)",
    "Department for Education",
    "17 July 2026",
  ),
  targetedSupport2022: official(
    "NPQ targeted support funding: conditions of grant 2022 to 2023",
    "Department for Education, GOV.UK",
    "updated 23 October 2024",
  ),
  targetedSupport2023: official(
    "NPQ targeted support funding: conditions of grant 2023 to 2024",
    "Department for Education, GOV.UK",
    "updated 25 October 2023",
  ),
  targetedSupportPage: official(
    "NPQ targeted support funding, publication page",
    "Department for Education, GOV.UK",
    "undated",
  ),
  esfaUpdateJune2024: official("ESFA Update, 26 June 2024", "Education and Skills Funding Agency", "26 June 2024"),
  financialBenchmarking: official(
    "Cost categories, models and budget forecast return (DFE-Digital/education-benchmarking-and-insights)",
    "Department for Education",
    "22 August 2026",
  ),
  theKeyFinancialReporting: provider("Consistent financial reporting: year basis and codes", "The Key", "undated"),
  vatActAcademies: official("Value Added Tax Act 1994, section 33B", "legislation.gov.uk", "1994, as amended"),
  vatNoticeEducation: official(
    "VAT Notice 701/30: education and vocational training",
    "HM Revenue and Customs",
    "undated",
  ),
  edtOverview: provider("NPQ overview page", "Education Development Trust", "undated, about 2022-23"),
  redhillHub2023: provider("Early Headship Coaching Offer", "Redhill Teaching School Hub", "2023-24"),
  redKiteAutumn2024: provider("NPQ fees, autumn 2024", "Red Kite Teaching School Hub", "autumn 2024"),
  redKiteSpring2025: provider("NPQ fees, spring 2025", "Red Kite Teaching School Hub", "spring 2025"),
  saffronHub2025: provider("NPQSENCO page", "Saffron Teaching School Hub with Teach First", "2025-26"),
  teachingSchoolHub2026: provider("NPQH page", "teachingschoolhub.co.uk", "autumn 2026"),
  generateHub: provider("NPQEL page", "Generate Teaching Hub with Best Practice Network", "undated, 2021 or later"),
  exchangeHub2024: provider(
    "NPQ Leading Primary Mathematics page",
    "Exchange Teaching Hub with UCL",
    "undated, for February 2024",
  ),
  olpLegacyChart: provider(
    "Comparison chart of the 2017 NPQs",
    "Outstanding Leaders Partnership",
    "undated, 2017 suite",
  ),
  leadershipEast: provider("End of the 2017 NPQ contract", "Leadership East", "undated"),
  nasenNews: copied("NPQ in Early Years Leadership: who may apply", "nasen", "undated"),
} as const;

export type SourceKey = keyof typeof sources;
