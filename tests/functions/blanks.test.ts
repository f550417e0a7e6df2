import { cpdVat, cpdVatCost, lpCost, npqCost } from "../../src/functions/fees";
import { npqFunded, npqFundingReason, npqNetCost, npqScholarship, tsfGrant } from "../../src/functions/funding";
import { cpdCover, cpdSource, npqHours } from "../../src/functions/study";
import { cohortBudget, cpdCompare, npqList } from "../../src/functions/tables";
import { cell, invocation, standInForExcel } from "../support/custom-functions";

beforeAll(standInForExcel);

const state = "State school";
const staff = [
  ["Person", "School", "Programme", "Intake"],
  ["A", "Hill", "NPQSL", "Autumn 2024"],
];
const schools = [
  ["School", "Setting", "Listed"],
  ["Hill", state, false],
];

/** Each function with its optional arguments left out, and with something in their place that says nothing. */
const calls: readonly {
  readonly name: string;
  readonly omitted: () => unknown;
  readonly given: (nothing: any) => unknown;
}[] = [
  { name: "NPQCOST", omitted: () => npqCost("NPQLTD"), given: (nothing) => npqCost("NPQLTD", nothing, nothing) },
  { name: "LPCOST", omitted: () => lpCost(), given: (nothing) => lpCost(nothing, nothing) },
  { name: "CPDVAT", omitted: () => cpdVat(899, "Other"), given: (nothing) => cpdVat(899, "Other", nothing) },
  {
    name: "CPDVATCOST",
    omitted: () => cpdVatCost(899, "Other"),
    given: (nothing) => cpdVatCost(899, "Other", nothing, nothing),
  },
  {
    name: "NPQFUNDED",
    omitted: () => npqFunded("NPQLT", "Autumn 2026", state),
    given: (nothing) => npqFunded("NPQLT", "Autumn 2026", state, nothing, nothing),
  },
  {
    name: "NPQFUNDINGREASON",
    omitted: () => npqFundingReason("NPQLT", "Autumn 2026", state),
    given: (nothing) => npqFundingReason("NPQLT", "Autumn 2026", state, nothing, nothing, nothing),
  },
  {
    name: "NPQSCHOLARSHIP",
    omitted: () => npqScholarship("NPQH", "Autumn 2024", state),
    given: (nothing) => npqScholarship("NPQH", "Autumn 2024", state, nothing, nothing, nothing),
  },
  {
    name: "TSFGRANT",
    omitted: () => tsfGrant("2023-24", state, "Primary", 150),
    given: (nothing) => tsfGrant("2023-24", state, "Primary", 150, nothing),
  },
  {
    name: "TSFGRANT without phase and pupils",
    omitted: () => tsfGrant("2023-24", state, undefined, undefined),
    given: (nothing) => tsfGrant("2023-24", state, nothing, nothing, nothing),
  },
  {
    name: "NPQNETCOST",
    omitted: () => npqNetCost("NPQSL", "Autumn 2024", state),
    given: (nothing) => npqNetCost("NPQSL", "Autumn 2024", state, nothing, nothing, nothing, nothing, nothing),
  },
  { name: "NPQHOURS", omitted: () => npqHours("NPQSL"), given: (nothing) => npqHours("NPQSL", nothing, nothing) },
  {
    name: "CPDCOVER",
    omitted: () => cpdCover("NPQH", 220),
    given: (nothing) => cpdCover("NPQH", 220, nothing, nothing),
  },
  { name: "CPDSOURCE", omitted: () => cpdSource("fee", "LP"), given: (nothing) => cpdSource("fee", "LP", nothing) },
  { name: "NPQLIST", omitted: () => npqList(), given: (nothing) => npqList(nothing) },
  {
    name: "CPDCOMPARE",
    omitted: () => cpdCompare(6, "Autumn 2024", state),
    given: (nothing) => cpdCompare(6, "Autumn 2024", state, nothing, nothing, nothing),
  },
  {
    name: "COHORTBUDGET",
    omitted: () => cohortBudget(staff, schools),
    given: (nothing) => cohortBudget(staff, schools, nothing),
  },
];

describe.each(calls)("$name", ({ omitted, given }) => {
  test.each([
    { what: "null, as on the web", nothing: null },
    { what: "0, as on the desktop", nothing: 0 },
    { what: "empty text", nothing: "" },
    { what: "blanks", nothing: "  " },
    { what: "the invocation object of an earlier version", nothing: invocation },
  ])("takes $what for an argument left out", ({ nothing }) => {
    expect(cell(omitted)).toBeDefined();
    expect(cell(() => given(nothing))).toEqual(cell(omitted));
  });
});
