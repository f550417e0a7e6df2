/** Phases of education, in the words of Get Information about Schools. */
export const phases = [
  "Primary",
  "Middle deemed primary",
  "Secondary",
  "Middle deemed secondary",
  "All-through",
  "16 plus",
  "Not applicable",
] as const;
export type Phase = (typeof phases)[number];

/** The phases that count as primary for targeted support. */
export const primaryPhases = ["Primary", "Middle deemed primary"] as const satisfies readonly Phase[];

/** What may be said of a person; "head N months" is said with a number and stands apart. */
export const circumstances = [
  "previously funded",
  "taking NPQH",
  "completed NPQH",
  "withdrew from coaching",
  "lead mentor",
  "early years register",
  "childminder agency",
  "free places",
  "directly teaching",
  "return to teaching",
  "no TRN",
  "record mismatch",
] as const;
export type Circumstance = (typeof circumstances)[number];

/** How far a person's place is. Blank counts as Requested. */
export const places = ["Requested", "Confirmed", "Refused"] as const;
export type Place = (typeof places)[number];

/** Whose financial year: academies run September to August, maintained schools April to March. */
export const yearBases = ["academy", "maintained"] as const;
export type YearBasis = (typeof yearBases)[number];
