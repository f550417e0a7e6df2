import type { Fact, NotPublished } from "../fact";
import type { Programme } from "./programme";

export const accreditationProgrammes = {
  LP: {
    name: "SSAT Lead Practitioner",
    group: "accreditation",
    kind: "accreditation",
    aliases: [
      "lead practitioner",
      "lead practitioner accreditation",
      "ssat lead practitioner accreditation",
      "ssat lp",
    ],
    months: { value: 24, source: "ssatBlog2024", note: "assessed at a gateway within two years of the start" },
    days: {
      value: null,
      note: "support seminars are face to face for school cohorts and online for national ones; days are not published",
    },
    hours: [],
    assessedWithinMonths: { value: 24, source: "ssatBlog2024" },
    assessment: {
      value:
        "A portfolio of impact against the ten LP standards, at a gateway of the person's choosing (one a term from November 2024)",
      source: "ssatBlog2024",
    },
    whoMayTake: {
      value: "Anyone in a school or college, support staff too, who can show impact beyond their own team",
      source: "ssatBlog2024",
    },
    firstIntake: { value: null, source: "ssatBlog2024", note: "2007" },
    lastIntake: null,
  },
} as const satisfies Record<string, Programme>;

interface LeadPractitionerTerms {
  readonly memberFeePence: Fact<number>;
  readonly vat: NotPublished;
}

/** What SSAT says of the fee. */
export const leadPractitionerTerms: LeadPractitionerTerms = {
  memberFeePence: { value: 499_00, source: "ssatBlog2024", note: "for SSAT member schools, said of cohorts" },
  vat: { value: null, note: "how the Lead Practitioner fee is treated for VAT is not stated" },
};
