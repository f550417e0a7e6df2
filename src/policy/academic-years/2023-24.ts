import { stateFunded, stateSchools } from "../settings";
import type { Phase } from "../words";
import { primaryPhases } from "../words";
import type { AcademicYearPolicy, ScholarshipRoute, Scholarships } from "./academic-year";
import type { ProgrammeCode } from "../programmes";
import { firstEight, firstNine } from "./groups";
import {
  directlyTeachingStaff,
  independentSchoolsWithFreePlaces,
  leadMentors,
  newHeads,
  registeredEarlyYears,
} from "./shared-routes";

const routes = (all: readonly ProgrammeCode[]): readonly ScholarshipRoute[] => [
  { reason: "state_funded_setting", programmes: all, settings: stateFunded, source: "dfeFunding2023" },
  {
    reason: "named_setting",
    programmes: all,
    settings: ["Independent special school", "Hospital school", "Young offender institution", "Virtual school"],
    source: "bpnLeadershipDeck2023",
  },
  directlyTeachingStaff(all, "dfeFunding2023"),
  registeredEarlyYears("dfeFunding2023"),
  independentSchoolsWithFreePlaces("listed independent schools with free early years places"),
  newHeads("EHCO", 60, "dfeCoachingOffer"),
  leadMentors("npqRegistration"),
];

const scholarships = (all: readonly ProgrammeCode[]): Scholarships => ({
  kind: "routes",
  source: "dfeFunding2023",
  routes: routes(all),
});

const otherPhases = [
  "Secondary",
  "Middle deemed secondary",
  "All-through",
  "16 plus",
  "Not applicable",
] as const satisfies readonly Phase[];

const notCapped = { value: false, source: "dfeFunding2023" } as const;

export const year2023To2024: AcademicYearPolicy = {
  academicYear: "2023-24",
  intakes: [
    { intake: "2023 autumn", placesCapped: notCapped, scholarships: scholarships(firstEight) },
    { intake: "2024 spring", placesCapped: notCapped, scholarships: scholarships(firstNine) },
  ],
  fees: [
    {
      programmes: ["EHCO"],
      provider: "Redhill Teaching School Hub",
      pence: 800_00,
      vat: "not stated",
      intakes: ["2023 autumn", "2024 spring"],
      source: "redhillHub2023",
      note: "free to state schools",
    },
  ],
  targetedSupport: {
    kind: "bands",
    bands: [
      {
        settings: stateSchools,
        phases: primaryPhases,
        pupilsFrom: 1,
        pupilsTo: 150,
        pence: 800_00,
        source: "targetedSupport2023",
        note: 'also in the Best Practice Network deck; one hub\'s "150+" is a slip',
      },
      {
        settings: stateSchools,
        phases: primaryPhases,
        pupilsFrom: 151,
        pupilsTo: null,
        pence: 200_00,
        source: "targetedSupport2023",
      },
      {
        settings: stateSchools,
        phases: otherPhases,
        pupilsFrom: 1,
        pupilsTo: 600,
        pence: 200_00,
        source: "targetedSupport2023",
        note: "all-through, special schools, pupil referral units and alternative provision as DfE's service did",
      },
      {
        settings: stateSchools,
        phases: otherPhases,
        pupilsFrom: 601,
        pupilsTo: null,
        pence: 0,
        source: "targetedSupport2023",
      },
      { settings: ["16 to 19"], pupilsFrom: 1, pupilsTo: 600, pence: 200_00, source: "targetedSupport2023" },
      { settings: ["16 to 19"], pupilsFrom: 601, pupilsTo: null, pence: 0, source: "targetedSupport2023" },
      {
        settings: ["Independent special school"],
        pupilsFrom: 1,
        pupilsTo: 600,
        pence: 200_00,
        source: "esfaUpdateJune2024",
        note: "not in the conditions of grant; paid from July 2024",
      },
      {
        settings: ["Independent special school"],
        pupilsFrom: 601,
        pupilsTo: null,
        pence: 0,
        source: "npqRegistration",
      },
    ],
  },
};
