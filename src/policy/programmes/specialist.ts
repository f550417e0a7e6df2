import type { Fact, NotPublished } from "../fact";
import type { LearningHours, Programme } from "./programme";

const group = "specialist";
const kind = "NPQ";

const twelveMonths: Fact<number> = { value: 12, source: "olpProgrammes2021", note: "specialist NPQs" };

const threeDays: Fact<number> = { value: 3, source: "olpProgrammes2021" };

const bestPracticeNetwork: LearningHours = {
  provider: "Best Practice Network",
  providerAliases: ["bpn", "outstanding leaders partnership", "olp"],
  hours: {
    value: { total: 82, coaching: 6 },
    source: "olpProgrammes2021",
    note: "coaching from the NPQLTD page: at least 6 hours by an in-school coach",
  },
};

const educationDevelopmentTrust: LearningHours = {
  provider: "Education Development Trust",
  providerAliases: ["edt"],
  hours: { value: { total: 55 }, source: "edtOverview", note: "called study hours" },
};

const caseStudy: Fact<string> = {
  value: "An assessed case study; 90% attendance of scheduled activities",
  source: "ssatBlog2024",
};

const windowNotPublished: NotPublished = {
  value: null,
  note: "the months within which a specialist NPQ is assessed are not published; ask the provider",
};

const daysNotPublished: NotPublished = { value: null, note: "face-to-face days are not published; ask the provider" };

const reformed: Fact<"2021 autumn"> = {
  value: "2021 autumn",
  source: "neltQuestions2021",
  note: "teaching began in November 2021",
};

export const specialistProgrammes = {
  NPQLT: {
    name: "Leading Teaching",
    group,
    kind,
    aliases: [],
    months: twelveMonths,
    days: threeDays,
    hours: [bestPracticeNetwork],
    assessedWithinMonths: windowNotPublished,
    assessment: caseStudy,
    whoMayTake: {
      value: "Teachers who lead, or aspire to lead, teaching in a subject, year group, key stage or phase",
      source: "bpnLeadershipDeck2023",
    },
    firstIntake: reformed,
    lastIntake: null,
  },
  NPQLTD: {
    name: "Leading Teacher Development",
    group,
    kind,
    aliases: [],
    months: { ...twelveMonths, elsewhere: [{ value: 12, source: "bpnLeadingTeacherDevelopment" }] },
    days: {
      value: 3,
      source: "olpProgrammes2021",
      elsewhere: [{ value: 3, source: "bpnLeadingTeacherDevelopment" }],
    },
    hours: [bestPracticeNetwork],
    assessedWithinMonths: windowNotPublished,
    assessment: caseStudy,
    whoMayTake: {
      value: "Teachers who lead, or aspire to lead, the development of other teachers",
      source: "bpnLeadershipDeck2023",
    },
    firstIntake: reformed,
    lastIntake: null,
  },
  NPQLBC: {
    name: "Leading Behaviour and Culture",
    group,
    kind,
    aliases: ["behaviour and culture", "leading behaviour & culture"],
    months: twelveMonths,
    days: threeDays,
    hours: [bestPracticeNetwork, educationDevelopmentTrust],
    assessedWithinMonths: windowNotPublished,
    assessment: caseStudy,
    whoMayTake: {
      value: "Teachers who lead, or aspire to lead, behaviour and culture or pupil wellbeing",
      source: "bpnLeadershipDeck2023",
    },
    firstIntake: reformed,
    lastIntake: null,
  },
  NPQLL: {
    name: "Leading Literacy",
    group,
    kind,
    aliases: ["literacy"],
    months: twelveMonths,
    days: daysNotPublished,
    hours: [educationDevelopmentTrust],
    assessedWithinMonths: windowNotPublished,
    assessment: caseStudy,
    whoMayTake: {
      value: "Teachers and leaders with a Teacher Reference Number; a specialist NPQ",
      source: "ssatBlog2024",
    },
    firstIntake: {
      value: "2022 autumn",
      source: "dfeFunding2022",
    },
    lastIntake: null,
  },
  NPQLPM: {
    name: "Leading Primary Mathematics",
    group,
    kind,
    aliases: ["primary mathematics", "primary maths", "leading primary maths"],
    months: twelveMonths,
    days: daysNotPublished,
    hours: [],
    assessedWithinMonths: windowNotPublished,
    assessment: caseStudy,
    whoMayTake: {
      value: "Teachers with a secure grasp of teaching for mastery, usually after a year in Teaching for Mastery",
      source: "exchangeHub2024",
    },
    firstIntake: { value: "2024 spring", source: "exchangeHub2024", note: "February 2024" },
    lastIntake: null,
  },
} as const satisfies Record<string, Programme>;
