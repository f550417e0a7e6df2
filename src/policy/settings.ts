/**
 * Workplaces, by the words that people choose from. "State school" is any publicly funded school in England, special
 * schools, pupil referral units and alternative provision included.
 */
export const settings = [
  "State school",
  "16 to 19",
  "Maintained nursery school",
  "School nursery class",
  "Independent special school",
  "Independent school",
  "Hospital school",
  "Young offender institution",
  "Virtual school",
  "Local authority",
  "Private nursery",
  "Childminder",
  "ITT provider",
  "Other",
  "Outside England",
] as const;

export type Setting = (typeof settings)[number];

/** State-funded schools, classes and nurseries. */
export const stateSchools = [
  "State school",
  "Maintained nursery school",
  "School nursery class",
] as const satisfies readonly Setting[];

/** What the Department calls state-funded schools and state-funded 16 to 19 organisations. */
export const stateFunded = [...stateSchools, "16 to 19"] as const satisfies readonly Setting[];

/** Settings that DfE's funding pages list by name beside state-funded schools. */
export const namedSettings = [
  "Independent special school",
  "Hospital school",
  "Young offender institution",
  "Virtual school",
  "Local authority",
  "ITT provider",
] as const satisfies readonly Setting[];

/** Settings that DfE's service treats as early years or childcare. */
export const earlyYearsSettings = [
  "Maintained nursery school",
  "Private nursery",
  "Childminder",
] as const satisfies readonly Setting[];
