import type { Fact, NotPublished } from "./fact";

/** What holds for targeted support in both years of the fund, beside the amounts that each year states. */
export const scholarshipCriteriaToo: Fact<string> = {
  value: "The participant must also meet the criteria of the scholarship",
  source: "targetedSupport2023",
  elsewhere: [
    { value: "The participant must also meet the criteria of the scholarship", source: "targetedSupport2022" },
  ],
};

export const rollThatCounts: Fact<string> = {
  value:
    "Roll and phase from Get Information about Schools at registration; the whole school where it has a sixth form",
  source: "targetedSupport2023",
  note: "16 to 19 settings: the individualised learner record",
};

export const paidWithoutApplication: Fact<string> = {
  value: "No application; paid in arrears, in one payment",
  source: "targetedSupport2023",
};

export const coachingNotCovered: Fact<string> = {
  value: "Headship coaching is not covered",
  source: "npqDesignHistory",
};

export const twoNpqsInOneYear: NotPublished = {
  value: null,
  note: "whether one person's two NPQs in a year bring one grant or two is not published",
};

export const repaymentOnWithdrawal: NotPublished = {
  value: null,
  note: "whether a school repays the grant where the person withdraws is not published",
};
