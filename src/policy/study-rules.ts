import type { BackgroundFact, Fact } from "./fact";

/** Rules that hold for every NPQ. */
export const teacherReferenceNumber: Fact<string> = {
  value:
    "Every NPQ needs a teacher reference number, and funding needs registration details that match the teacher record",
  source: "bpnLeadingTeacherDevelopment",
};

export const engagementPercent: Fact<number> = {
  value: 90,
  source: "bpnLeadershipDeck2023",
  note: "engagement",
  elsewhere: [{ value: 90, source: "ssatBlog2024", note: "attendance of scheduled activities" }],
};

export const assessmentWindowDays: Fact<number> = { value: 8, source: "bpnLeadershipDeck2023" };

export const changeOfProgramme: Fact<string> = {
  value: "An NPQ cannot be changed once begun; a Lead Practitioner project may",
  source: "ssatBlog2024",
};

export const fundedOnce: Fact<string> = {
  value:
    "Each NPQ is funded once; a repeat after withdrawal or failure is paid. Funding before November 2021 does not count",
  source: "dfeFundingAutumn2024",
};

export const countsAsFundedBefore: Fact<string> = {
  value: "Only an accepted, eligible application whose funded place was true or never recorded",
  source: "npqRegistration",
};

export const severalNpqs: BackgroundFact<string> = {
  value: "Different NPQs may each be funded, together or in turn",
  source: "allianceLeadingLearning",
  elsewhere: [{ value: "Only an earlier application for the same course counts", source: "npqRegistration" }],
};

export const deferralMonths: BackgroundFact<number> = {
  value: 12,
  source: "allianceLeadingLearning",
  note: "usual; the Department sets no end",
};

export const oneIntakeAYear: BackgroundFact<string> = {
  value: "One annual cohort from November 2025",
  source: "hubsAnnualCohort",
};

/** What can be said of an NPQ before it is known which. */
export const anyNpq: { readonly whoMayTake: Fact<string>; readonly assessment: Fact<string> } = {
  whoMayTake: { value: "Anyone with a teacher reference number", source: "ssatBlog2024" },
  assessment: { value: "A case study; 90% attendance of scheduled activities", source: "ssatBlog2024" },
};
