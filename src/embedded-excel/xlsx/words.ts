/** The API's words for things that a file calls otherwise; files on the right. */
export const horizontalWords = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

export const verticalWords = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

const operatorWords = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;

export const validationOperators = {
  ...operatorWords,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

export const conditionalOperators = {
  ...operatorWords,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

export const underlineWords = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

export const validationWords = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

export const legendWords = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
} as const;

export const labelWords = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  BestFit: "bestFit",
} as const;

export const paperWords = { Letter: "letter", Legal: "legal", A3: "a3", A4: "a4", A5: "a5" } as const;

/** The API's word for a line, with its weight. */
export const borderWords = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
} as const;

/** The file's word; undefined for a word that it has none for. */
export function fileWord<V extends string>(words: Readonly<Record<string, V>>, word: unknown): V | undefined {
  return typeof word === "string" && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The API's word for a file's; undefined where it has none. */
export function shownWord(words: Readonly<Record<string, string>>, word: string | undefined): string | undefined {
  return Object.entries(words).find(([, own]) => own === word)?.[0];
}
