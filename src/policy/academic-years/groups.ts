import type { ProgrammeCode } from "../programmes";
import type { Setting } from "../settings";
import { stateFunded } from "../settings";

/** Programmes that share terms, so that a year's file reads like the guidance. */
export const firstSix = [
  "NPQLT",
  "NPQLTD",
  "NPQLBC",
  "NPQSL",
  "NPQH",
  "NPQEL",
] as const satisfies readonly ProgrammeCode[];
export const firstEight = [...firstSix, "NPQLL", "NPQEYL"] as const satisfies readonly ProgrammeCode[];
export const firstNine = [...firstEight, "NPQLPM"] as const satisfies readonly ProgrammeCode[];
export const allTen = [...firstNine, "NPQSENCO"] as const satisfies readonly ProgrammeCode[];

/** Specialist NPQs, as a hub prices them: all five. */
export const specialist = ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQLPM"] as const satisfies readonly ProgrammeCode[];

/** Workplaces that the service tests as a school: by establishment type, and by the lists of schools. */
export const schoolsAndColleges = [...stateFunded, "Independent special school"] as const satisfies readonly Setting[];

/** Workplaces that PP50, the 16 to 19 list and RISE speak of, from autumn 2025; maintained nurseries have a list of their own. */
export const listable = [
  "State school",
  "School nursery class",
  "16 to 19",
  "Independent special school",
] as const satisfies readonly Setting[];

/** Where lead mentors of an accredited initial teacher training provider may work. */
export const leadMentorSettings = [
  ...schoolsAndColleges,
  "Independent school",
  "ITT provider",
  "Other",
] as const satisfies readonly Setting[];
