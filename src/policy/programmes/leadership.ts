import type { Fact } from "../fact";
import type { LearningHours, Programme } from "./programme";

const group = "leadership";
const kind = "NPQ";

const eighteenMonths: Fact<number> = {
  value: 18,
  source: "bpnLeadershipDeck2023",
};

const reformed: Fact<"2021 autumn"> = {
  value: "2021 autumn",
  source: "neltQuestions2021",
  note: "teaching began in November 2021",
};

const caseStudy: Fact<string> = {
  value:
    "An unseen case study, written in an eight-day window 18 to 21 months after the start; at least 90% engagement",
  source: "bpnLeadershipDeck2023",
};

const windowEnds: Fact<number> = {
  value: 21,
  source: "bpnLeadershipDeck2023",
  note: "the assessment window falls 18 to 21 months after the start",
};

const itemisedHours = (total: number, faceToFace: number, formative: number): LearningHours => ({
  provider: "Best Practice Network",
  providerAliases: ["bpn"],
  hours: {
    value: { total, induction: 2, "face to face": faceToFace, online: 38, formative, coaching: 6 },
    source: "bpnLeadershipDeck2023",
    note: "later and itemised, so the default",
  },
});

const programmePageHours = (total: number): LearningHours => ({
  provider: "Outstanding Leaders Partnership",
  providerAliases: ["olp"],
  hours: {
    value: { total, online: 38, coaching: 10 },
    source: "olpProgrammes2021",
    note: "about 2021; 8 hours more, 4 of them coaching",
  },
});

export const leadershipProgrammes = {
  NPQSL: {
    name: "Senior Leadership",
    group,
    kind,
    aliases: ["senior leader"],
    months: eighteenMonths,
    days: { value: 4, source: "olpProgrammes2021", note: "24 hours in the deck of 2023" },
    hours: [itemisedHours(90, 24, 20), programmePageHours(98)],
    assessedWithinMonths: windowEnds,
    assessment: caseStudy,
    whoMayTake: {
      value: "Those who are, or aspire to be, senior leaders across a school",
      source: "bpnLeadershipDeck2023",
    },
    firstIntake: reformed,
    lastIntake: null,
  },
  NPQH: {
    name: "Headship",
    group,
    kind,
    aliases: ["headteacher"],
    months: eighteenMonths,
    days: { value: 5, source: "olpProgrammes2021", note: "30 hours in the deck of 2023" },
    hours: [itemisedHours(104, 30, 28), programmePageHours(112)],
    assessedWithinMonths: windowEnds,
    assessment: caseStudy,
    whoMayTake: { value: "Those who are, or aspire to be, headteachers", source: "bpnLeadershipDeck2023" },
    firstIntake: reformed,
    lastIntake: null,
  },
  NPQEL: {
    name: "Executive Leadership",
    group,
    kind,
    aliases: ["executive leader"],
    months: eighteenMonths,
    days: { value: 6, source: "olpProgrammes2021", note: "one two-day event included; 36 hours in the deck of 2023" },
    hours: [itemisedHours(116, 36, 34), programmePageHours(124)],
    assessedWithinMonths: windowEnds,
    assessment: caseStudy,
    whoMayTake: {
      value: "Those who are, or aspire to be, leaders of more than one school",
      source: "bpnLeadershipDeck2023",
    },
    firstIntake: reformed,
    lastIntake: null,
  },
  NPQEYL: {
    name: "Early Years Leadership",
    group,
    kind,
    aliases: ["early years"],
    months: { value: 18, source: "bpnLeadershipDeck2023", note: "given for leadership NPQs, of which it is one" },
    days: { value: 2, source: "edtOverview", note: "up to four half days" },
    hours: [
      {
        provider: "Education Development Trust",
        providerAliases: ["edt"],
        hours: { value: { total: 81 }, source: "edtOverview", note: "called study hours" },
      },
    ],
    assessedWithinMonths: { ...windowEnds, note: "given for leadership NPQs: 18 to 21 months after the start" },
    assessment: caseStudy,
    whoMayTake: {
      value: "Managers, heads and childminders with a full and relevant Level 3 qualification",
      source: "nasenNews",
    },
    firstIntake: {
      value: "2022 autumn",
      source: "dfeFunding2022",
    },
    lastIntake: null,
  },
} as const satisfies Record<string, Programme>;
