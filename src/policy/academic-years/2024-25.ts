import type { SourceKey } from "../sources";
import type { ProgrammeCode } from "../programmes";
import type { AcademicYearPolicy, PublishedFee, ScholarshipRoute } from "./academic-year";
import type { IntakeKey } from "../periods";
import { allTen, schoolsAndColleges, specialist } from "./groups";
import { directlyTeachingStaff, leadMentors, newHeads, returnToTeaching } from "./shared-routes";
import { targetedSupportEnded } from "./targeted-support-ended";

const fundedForAll = ["NPQH", "NPQSENCO", "NPQLPM"] as const satisfies readonly ProgrammeCode[];

const needingTheList = [
  "NPQLT",
  "NPQLTD",
  "NPQLBC",
  "NPQLL",
  "NPQSL",
  "NPQEL",
  "NPQEYL",
] as const satisfies readonly ProgrammeCode[];

const sharedRoutes = (source: SourceKey): readonly ScholarshipRoute[] => [
  { reason: "funded_for_all_publicly_funded", programmes: fundedForAll, settings: schoolsAndColleges, source },
  {
    reason: "disadvantage_listed",
    programmes: needingTheList,
    settings: schoolsAndColleges,
    listed: "disadvantage",
    source,
  },
  {
    reason: "disadvantage_listed",
    programmes: ["NPQEYL"],
    settings: ["Private nursery", "Childminder"],
    listed: "disadvantage",
    source,
  },
  {
    reason: "named_setting",
    programmes: fundedForAll,
    settings: ["Hospital school", "Young offender institution"],
    source,
  },
  directlyTeachingStaff(fundedForAll, source),
  leadMentors(source),
  newHeads("EHCO", 60, source),
  returnToTeaching(allTen),
];

const hubFees = (
  source: SourceKey,
  intake: IntakeKey,
  prices: readonly (readonly [readonly ProgrammeCode[], number])[],
): readonly PublishedFee[] =>
  prices.map(([programmes, pence]) => ({
    programmes,
    provider: "Red Kite Teaching School Hub",
    pence,
    vat: "not stated",
    intakes: [intake],
    source,
    note: "the lead provider behind the list is not stated",
  }));

export const year2024To2025: AcademicYearPolicy = {
  academicYear: "2024-25",
  intakes: [
    {
      intake: "2024 autumn",
      placesCapped: { value: true, source: "npqDesignHistory", note: "about 10,800 places for October 2024" },
      scholarships: {
        kind: "routes",
        source: "dfeFundingAutumn2024",
        routes: [
          ...sharedRoutes("dfeFundingAutumn2024"),
          {
            reason: "named_setting",
            programmes: fundedForAll,
            settings: ["Virtual school"],
            source: "dfeFundingAutumn2024",
          },
        ],
      },
    },
    {
      intake: "2025 spring",
      placesCapped: { value: true, source: "dfeFundingSpring2025" },
      scholarships: {
        kind: "routes",
        source: "dfeFundingSpring2025",
        routes: [
          ...sharedRoutes("dfeFundingSpring2025"),
          {
            reason: "named_setting",
            programmes: fundedForAll,
            settings: ["Virtual school"],
            anyOf: ["directly teaching"],
            source: "dfeFundingSpring2025",
            note: "virtual school heads, deputies and staff who teach directly",
          },
          {
            reason: "named_setting",
            programmes: fundedForAll,
            settings: ["Virtual school"],
            departmentConfirms: true,
            source: "dfeFundingSpring2025",
          },
        ],
      },
    },
  ],
  fees: [
    ...hubFees("redKiteAutumn2024", "2024 autumn", [
      [specialist, 899_00],
      [["NPQSL", "NPQEYL"], 1_090_00],
      [["NPQSENCO"], 1_265_00],
      [["NPQH"], 1_885_00],
      [["NPQEL"], 3_890_00],
    ]),
    ...hubFees("redKiteSpring2025", "2025 spring", [
      [specialist, 885_00],
      [["NPQSL", "NPQEYL"], 1_055_00],
      [["NPQSENCO"], 1_265_00],
      [["NPQH"], 1_885_00],
      [["NPQEL"], 4_099_00],
    ]),
  ],
  targetedSupport: targetedSupportEnded,
};
