import type { ProgrammeCode } from "../programmes";
import type { AcademicYearPolicy, ScholarshipRoute } from "./academic-year";
import { allTen, listable, schoolsAndColleges } from "./groups";
import {
  confirmedNamedSettings,
  leadMentors,
  leadMentorsInNurserySchools,
  newHeads,
  returnToTeaching,
} from "./shared-routes";
import { targetedSupportEnded } from "./targeted-support-ended";

const source = "dfeFundingAutumn2026";

const fundedForAll = ["NPQH", "NPQSENCO", "NPQSL"] as const satisfies readonly ProgrammeCode[];

const routes: readonly ScholarshipRoute[] = [
  {
    reason: "funded_for_all_publicly_funded",
    programmes: [...fundedForAll, "NPQEYL"],
    settings: schoolsAndColleges,
    source,
  },
  {
    reason: "disadvantage_listed",
    programmes: ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQLPM", "NPQEL"],
    settings: listable,
    listed: "disadvantage",
    source,
  },
  { reason: "rise_listed", programmes: allTen, settings: listable, listed: "RISE", source },
  {
    reason: "early_years_setting",
    programmes: ["NPQEYL"],
    settings: ["Private nursery"],
    anyOf: ["free places"],
    source,
    note: "publicly funded early years settings",
  },
  {
    reason: "early_years_setting",
    programmes: ["NPQEYL"],
    settings: ["Private nursery"],
    departmentConfirms: true,
    source,
    note: "whether the nursery has publicly funded places must be asked",
  },
  {
    reason: "early_years_setting",
    programmes: ["NPQEYL"],
    settings: ["Childminder"],
    anyOf: ["early years register"],
    otherwise: "not_on_early_years_register",
    source,
  },
  {
    reason: "early_years_setting",
    programmes: ["NPQEYL"],
    settings: ["Childminder"],
    listed: "disadvantage",
    source: "npqRegistration",
    note: "the service looks childminders up in a list of their own",
  },
  ...confirmedNamedSettings(fundedForAll, source),
  leadMentorsInNurserySchools(source),
  leadMentors(source),
  newHeads("EHCO", 60, source),
  returnToTeaching(allTen),
];

export const year2026To2027: AcademicYearPolicy = {
  academicYear: "2026-27",
  intakes: [
    {
      intake: "2026 autumn",
      placesCapped: {
        value: true,
        source: "npqRegistration",
        note: "providers say for each person whether the place is funded",
      },
      scholarships: { kind: "routes", source, routes },
    },
  ],
  fees: [
    {
      programmes: ["NPQH"],
      provider: "teachingschoolhub.co.uk",
      pence: 1_949_00,
      vat: "plus VAT",
      intakes: ["2026 autumn"],
      source: "teachingSchoolHub2026",
      note: "the rest of its list was not readable",
    },
  ],
  targetedSupport: targetedSupportEnded,
};
