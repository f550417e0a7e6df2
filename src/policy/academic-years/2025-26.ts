import type { ProgrammeCode } from "../programmes";
import type { AcademicYearPolicy, ScholarshipRoute } from "./academic-year";
import { allTen, listable } from "./groups";
import {
  confirmedNamedSettings,
  leadMentors,
  leadMentorsInNurserySchools,
  newHeads,
  returnToTeaching,
} from "./shared-routes";
import { targetedSupportEnded } from "./targeted-support-ended";

const source = "dfeFundingAutumn2025";

const fundedForAll = ["NPQH", "NPQSENCO"] as const satisfies readonly ProgrammeCode[];

const routes: readonly ScholarshipRoute[] = [
  { reason: "funded_for_all_publicly_funded", programmes: fundedForAll, settings: listable, source },
  {
    reason: "disadvantage_listed",
    programmes: ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQLPM", "NPQSL", "NPQEL", "NPQEYL"],
    settings: listable,
    listed: "disadvantage",
    source,
  },
  {
    reason: "disadvantage_listed",
    programmes: [...fundedForAll, "NPQEYL"],
    settings: ["Maintained nursery school"],
    listed: "disadvantage",
    source: "npqRegistration",
    note: "the service asks for the list of disadvantaged nurseries",
  },
  {
    reason: "funded_for_all_publicly_funded",
    programmes: [...fundedForAll, "NPQEYL"],
    settings: ["Maintained nursery school"],
    departmentConfirms: true,
    source,
    note: "the text funds every maintained nursery; the service only those on its list",
  },
  {
    reason: "disadvantage_listed",
    programmes: ["NPQEYL"],
    settings: ["Private nursery", "Childminder"],
    listed: "disadvantage",
    source,
  },
  {
    reason: "rise_listed",
    programmes: allTen,
    settings: listable,
    listed: "RISE",
    source: "npqRegistration",
    note: "the text puts RISE beside NPQH and NPQSENCO; the service and one hub read it as every NPQ",
  },
  ...confirmedNamedSettings(fundedForAll, source),
  leadMentorsInNurserySchools(source),
  leadMentors(source),
  newHeads("EHCO", 60, source),
  returnToTeaching(allTen),
];

export const year2025To2026: AcademicYearPolicy = {
  academicYear: "2025-26",
  intakes: [
    { intake: "2025 autumn", placesCapped: { value: true, source }, scholarships: { kind: "routes", source, routes } },
    {
      intake: "2026 spring",
      placesCapped: { value: true, source: "npqRegistration", note: "no funded place at all" },
      scholarships: {
        kind: "none",
        because: {
          source: "npqRegistration",
          note: "a cohort without DfE money, offered by Best Practice Network and LLSE",
        },
      },
    },
  ],
  fees: [
    {
      programmes: ["NPQSENCO"],
      provider: "Saffron Teaching School Hub with Teach First",
      pence: 1_265_00,
      vat: "not stated",
      intakes: ["2025 autumn"],
      doubtful: true,
      source: "saffronHub2025",
      note: "the page's text names Leading Teaching, most likely a slip",
    },
  ],
  targetedSupport: targetedSupportEnded,
};
