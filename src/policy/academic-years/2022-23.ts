import { stateFunded } from "../settings";
import type { AcademicYearPolicy, ScholarshipRoute, Scholarships } from "./academic-year";
import { firstEight } from "./groups";
import { independentSchoolsWithFreePlaces, leadMentors, newHeads, registeredEarlyYears } from "./shared-routes";

const fromAutumn: readonly ScholarshipRoute[] = [
  { reason: "state_funded_setting", programmes: firstEight, settings: stateFunded, source: "dfeFunding2022" },
  {
    reason: "named_setting",
    programmes: firstEight,
    settings: ["Independent special school", "Hospital school", "Young offender institution", "Virtual school"],
    source: "dfeFunding2022",
  },
  registeredEarlyYears("dfeFunding2022"),
  independentSchoolsWithFreePlaces("listed independent schools with free early years places, from 30 November 2022"),
  newHeads("EHCO", 60, "dfeCoachingOffer"),
];

const scholarships = (routes: readonly ScholarshipRoute[]): Scholarships => ({
  kind: "routes",
  source: "dfeFunding2022",
  routes,
});

const notCapped = { value: false, source: "dfeFunding2022" } as const;

export const year2022To2023: AcademicYearPolicy = {
  academicYear: "2022-23",
  intakes: [
    { intake: "2022 autumn", placesCapped: notCapped, scholarships: scholarships(fromAutumn) },
    {
      intake: "2023 spring",
      placesCapped: notCapped,
      scholarships: scholarships([...fromAutumn, leadMentors("npqRegistration", "from January 2023")]),
    },
  ],
  fees: [
    {
      programmes: ["NPQLBC", "NPQLL"],
      provider: "Education Development Trust",
      pence: 901_00,
      vat: "not stated",
      intakes: ["2022 autumn", "2023 spring"],
      source: "edtOverview",
      note: "the page is undated; about 2022-23",
    },
    {
      programmes: ["NPQEYL"],
      provider: "Education Development Trust",
      pence: 1_148_00,
      vat: "not stated",
      intakes: ["2022 autumn", "2023 spring"],
      source: "edtOverview",
      note: "the page is undated; about 2022-23",
    },
  ],
  targetedSupport: {
    kind: "bands",
    bands: [
      {
        settings: stateFunded,
        pupilsFrom: 1,
        pupilsTo: 600,
        pence: 200_00,
        source: "targetedSupport2022",
        note: "600 counts, though the Department's service said fewer than 600; the amount as hubs and that service give it",
      },
      { settings: stateFunded, pupilsFrom: 601, pupilsTo: null, pence: 0, source: "targetedSupport2022" },
    ],
  },
};
