import type { BackgroundFact, Fact, NotPublished } from "../fact";

/** What SSAT says of Lead Practitioners beside the fee for members: what is not published, and what follows. */
export const nonMemberFeePence: NotPublished = {
  value: null,
  note: "no Lead Practitioner fee is published for schools that are not SSAT members",
};

export const accreditationYears: BackgroundFact<number> = {
  value: 3,
  source: "ssatProgrammePage",
  note: "then re-accreditation",
};

export const reaccreditationFeePence: NotPublished = { value: null, note: "no fee for re-accreditation is published" };

export const accreditedSoFar: Fact<string> = { value: "9,500+", source: "ssatBlog2024" };
