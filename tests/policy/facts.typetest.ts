/** Checked by the compiler alone: each line marked here must be refused, or `npm run types` fails. */
import type { PublishedFee, ScholarshipRoute } from "../../src/policy/academic-years/academic-year";
import type { Cited, Fact, NotPublished } from "../../src/policy/fact";
import type { ProgrammeCode } from "../../src/policy/programmes";
import type { Programme } from "../../src/policy/programmes/programme";
import type { IntakeKey } from "../../src/policy/periods";

export const sound: Fact<number> = { value: 899_00, source: "bpnLeadingTeacherDevelopment" };
export const soundProgramme: ProgrammeCode = "NPQLTD";
export const soundIntake: IntakeKey = "2024 autumn";

// @ts-expect-error a fact without a source
export const withoutSource: Fact<number> = { value: 899_00 };

// @ts-expect-error a source that is not in the list
export const strangeSource: Fact<number> = { value: 899_00, source: "somewhere" };

// @ts-expect-error a remark from elsewhere without its own source
export const elsewhereWithoutSource: Fact<number> = { ...sound, elsewhere: [{ value: 1_000_00 }] };

// @ts-expect-error a figure that is not published is null, never 0
export const zeroForNotPublished: NotPublished = { value: 0, note: "not published" };

// @ts-expect-error what is not published needs a note
export const unexplained: NotPublished = { value: null };

// @ts-expect-error a programme that does not exist
export const strangeProgramme: ProgrammeCode = "NPQXX";

// @ts-expect-error an intake in no season
export const strangeIntake: IntakeKey = "2024 summer";

const cited: Cited = { source: "redKiteAutumn2024" };
const fee = {
  programmes: ["NPQH"],
  provider: "A hub",
  pence: 1_885_00,
  vat: "not stated",
  intakes: ["2024 autumn"],
} as const;
export const soundFee: PublishedFee = { ...fee, ...cited };

// @ts-expect-error a fee without a source
export const feeWithoutSource: PublishedFee = fee;

// @ts-expect-error a fee for a programme that does not exist
export const feeForStrangeProgramme: PublishedFee = { ...soundFee, programmes: ["NPQXX"] };

const route = { reason: "named_setting", programmes: ["NPQH"], settings: ["Virtual school"] } as const;
export const soundRoute: ScholarshipRoute = { ...route, ...cited };

// @ts-expect-error a route without a source
export const routeWithoutSource: ScholarshipRoute = route;

// @ts-expect-error a setting that does not exist
export const routeForStrangeSetting: ScholarshipRoute = { ...soundRoute, settings: ["Village school"] };

// @ts-expect-error a refusal is no reason for a grant
export const routeWithRefusal: ScholarshipRoute = { ...soundRoute, reason: "outside_england" };

// @ts-expect-error days without a source
export const daysWithoutSource: Programme["days"] = { value: 3 };
