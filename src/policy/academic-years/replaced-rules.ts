import type { Fact } from "../fact";
import type { IntakeKey } from "../periods";

const ruleOfJuly2021: Fact<string> = {
  value:
    "NPQLTD in state schools; NPQH for heads of under two years; for NPQLT, NPQLBC, NPQSL, NPQEL and other NPQH only the 30% of schools with most pupil premium",
  source: "dfeFunding2021",
  note: "rule of 1 July 2021, widened with effect from the start on 12 October 2021",
};

/** Rules that gave way to those of the intakes named. */
export const replacedRules: Readonly<Partial<Record<IntakeKey, Fact<string>>>> = {
  "2021 autumn": ruleOfJuly2021,
  "2022 spring": ruleOfJuly2021,
};
