import type { BackgroundFact } from "./fact";
import type { ProgrammeCode } from "./programmes";

/** Dual awards pair an NPQ with an apprenticeship paid from the levy. They are not scholarships: never count both. */
export const dualAwards: BackgroundFact<Readonly<Partial<Record<ProgrammeCode, string>>>> = {
  value: {
    NPQSL: "Level 5 Operations / Departmental Manager, 18 months, about 6 hours of new learning a week",
    NPQH: "Level 7 Senior Leader",
    NPQEL: "an apprenticeship of Level 5 to Level 7",
  },
  source: "bpnApprenticeships",
  note: "also in the Best Practice Network deck of 2023",
};

export const levelSevenClosed: BackgroundFact<string> = {
  value:
    "Level 7 is not funded for new starters aged 22 or over from 1 January 2026 (25 for care leavers and those with an EHC plan)",
  source: "feWeek2025",
};

export const seniorLeaderWithoutNpqPence: BackgroundFact<number> = {
  value: 14_000_00,
  source: "bpnApprenticeships",
  note: "School Senior Leader, Level 7, no NPQ; 0 where the levy pays",
};
