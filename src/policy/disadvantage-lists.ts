import type { Fact } from "./fact";

/** DfE's lists, fixed for each intake. A place on one is looked up, never worked out from a school's own figures. */
export const disadvantageLists = {
  PP50: {
    value: "the half of publicly funded schools with the highest share of pupils who attract pupil premium",
    source: "dfeFundingSpring2025",
  },
  "16 to 19": {
    value:
      "the half of 16 to 19 settings with the highest share of students who attract disadvantage funding (blocks 1 and 2)",
    source: "dfeFundingSpring2025",
  },
  "early years": {
    value:
      "the half of early years settings, childminders included, with the highest share of children on early years pupil premium or the two-year-old entitlement",
    source: "dfeFundingSpring2025",
  },
  RISE: {
    value: "schools eligible for targeted RISE intervention",
    source: "dfeFundingAutumn2025",
  },
} as const satisfies Record<string, Fact<string>>;
