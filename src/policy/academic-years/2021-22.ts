import { stateFunded } from "../settings";
import type { AcademicYearPolicy, Scholarships } from "./academic-year";
import { firstSix } from "./groups";
import { newHeads } from "./shared-routes";

const scholarships: Scholarships = {
  kind: "routes",
  source: "dfeFunding2021",
  routes: [
    { reason: "state_funded_setting", programmes: firstSix, settings: stateFunded, source: "dfeFunding2021" },
    newHeads("ASO", 24, "dfeFunding2021"),
  ],
};

const notCapped = { value: false, source: "dfeFunding2021" } as const;

export const year2021To2022: AcademicYearPolicy = {
  academicYear: "2021-22",
  intakes: [
    { intake: "2021 autumn", placesCapped: notCapped, scholarships },
    { intake: "2022 spring", placesCapped: notCapped, scholarships },
  ],
  fees: [],
  targetedSupport: {
    kind: "none",
    because: { source: "targetedSupportPage", note: "the fund began with the academic year 2022-23" },
  },
};
