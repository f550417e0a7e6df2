import { npqFunded, npqFundingReason, npqNetCost, npqScholarship, tsfGrant } from "../../src/functions/funding";
import { cell, errorWith, standInForExcel, titled } from "../support/custom-functions";

beforeAll(standInForExcel);

const state = "State school";

test.each(
  titled([
    { call: () => npqFunded("NPQH", "Autumn 2026", state), shows: "Funded" },
    { call: () => npqFunded("NPQLT", "Autumn 2026", state), shows: "Unknown" },
    { call: () => npqFunded("NPQLT", "Autumn 2026", state, true), shows: "Funded" },
    { call: () => npqFunded("NPQLT", "Autumn 2026", state, false), shows: "Not funded" },
    { call: () => npqFunded("NPQLT", "Autumn 2026", state, "RISE"), shows: "Funded" },
    { call: () => npqFunded("NPQLT", "Autumn 2026", 34, true), shows: "Funded" },
    { call: () => npqFunded("NPQH", "Autumn 2026", "Virtual school"), shows: "Confirm with DfE" },
    { call: () => npqFunded("EHCO", "Autumn 2026", state, null, "taking NPQH, head 14 months"), shows: "Funded" },
    { call: () => npqFunded("LP", "Autumn 2030", state), shows: "Not funded" },
    {
      call: () => npqFundingReason("NPQLT", "Autumn 2026", state, false, null, "code"),
      shows: "not_disadvantage_listed",
    },
    { call: () => npqFundingReason("NPQH", "Spring 2026", state, null, null, "CODE"), shows: "intake_not_funded" },
    { call: () => npqFundingReason("NPQH", "Spring 2026", state), shows: "No scholarships in Spring 2026." },
    {
      call: () => npqFundingReason("NPQH", "Spring 2026", state, null, null, "sentence"),
      shows: "No scholarships in Spring 2026.",
    },
    { call: () => npqScholarship("NPQH", "Autumn 2024", state), shows: 1885 },
    { call: () => npqScholarship("NPQSL", "Autumn 2024", state, false), shows: 0 },
    { call: () => npqScholarship("NPQSL", "Autumn 2024", state), shows: 0 },
    { call: () => npqScholarship("NPQSL", "Autumn 2026", state, null, null, 1100), shows: 1100 },
    { call: () => npqScholarship("NPQH", "Autumn 2024", state, null, "previously funded"), shows: 0 },
    { call: () => tsfGrant("2023-24", state, "Primary", 150), shows: 800 },
    { call: () => tsfGrant("2023-24", state, "Primary", 151), shows: 200 },
    { call: () => tsfGrant("Spring 2024", state, "Secondary", 600), shows: 200 },
    { call: () => tsfGrant("Spring 2024", state, "Secondary", 601), shows: 0 },
    { call: () => tsfGrant("2023-24", state, "Primary", "140", "EHCO"), shows: 0 },
    { call: () => tsfGrant("2024-25", state, null, null), shows: 0 },
    { call: () => tsfGrant("2023-24", "Independent school", null, null), shows: 0 },
    { call: () => npqNetCost("NPQH", "Autumn 2023", state, null, "Primary", 140), shows: -800 },
    { call: () => npqNetCost("NPQSL", "Spring 2025", "Independent school"), shows: 1266 },
    { call: () => npqNetCost("NPQSL", "Autumn 2026", state), shows: 0 },
    { call: () => npqNetCost("NPQLT", "Autumn 2026", state, false, null, null, null, "£925.00"), shows: 925 },
    { call: () => npqNetCost("NPQH", "Autumn 2024", state, null, null, null, "no TRN"), shows: 1885 },
  ]),
)("$title shows $shows", ({ call, shows }) => {
  expect(cell(call)).toBe(shows);
});

test.each(
  titled([
    { call: () => npqFunded("NPQX", "Autumn 2026", state), error: errorWith("#VALUE!", '"NPQX"', "NPQLT") },
    { call: () => npqFunded("NPQ", "Autumn 2026", state), error: errorWith("#VALUE!", '"NPQ"', "NPQLTD") },
    { call: () => npqFunded("NPQH", "2026-27", state), error: errorWith("#VALUE!", '"2026-27"', "season") },
    { call: () => npqFunded("NPQH", null, state), error: errorWith("#VALUE!", "intake") },
    { call: () => npqFunded("NPQH", "Autumn 2026", null), error: errorWith("#VALUE!", "setting", "State school") },
    { call: () => npqFunded("NPQH", "Autumn 2026", "Castle"), error: errorWith("#VALUE!", '"Castle"', "State school") },
    { call: () => npqFunded("NPQH", "Autumn 2026", state, "maybe"), error: errorWith("#VALUE!", '"maybe"', "RISE") },
    {
      call: () => npqFunded("NPQH", "Autumn 2026", state, null, "on leave"),
      error: errorWith("#VALUE!", '"on leave"', "head N months"),
    },
    { call: () => npqFunded("NPQH", "Autumn 2027", state), error: errorWith("#N/A", "Autumn 2027", "Autumn 2026") },
    {
      call: () => npqFundingReason("NPQH", "Autumn 2026", state, null, null, "short"),
      error: errorWith("#VALUE!", '"short"', "sentence, code"),
    },
    { call: () => npqScholarship("NPQSL", "Autumn 2026", state), error: errorWith("#N/A", "NPQSL", "Autumn 2026") },
    {
      call: () => tsfGrant("2023-24", state, "Primary", 0),
      error: errorWith("#N/A", "number of pupils", "£200", "£800"),
    },
    { call: () => tsfGrant("2023-24", state, "", 150), error: errorWith("#N/A", "phase", "£200", "£800") },
    {
      call: () => tsfGrant("2023-24", state, null, null),
      error: errorWith("#N/A", "phase and number of pupils", "£0", "£800"),
    },
    { call: () => tsfGrant("2027-28", state, "Primary", 150), error: errorWith("#N/A", "2027-28", "2026-27") },
    { call: () => tsfGrant("last year", state, "Primary", 150), error: errorWith("#VALUE!", '"last year"') },
    {
      call: () => tsfGrant("2023-24", state, "Junior", 150),
      error: errorWith("#VALUE!", '"Junior"', "Middle deemed primary"),
    },
    {
      call: () => tsfGrant("2023-24", state, "Primary", "few"),
      error: errorWith("#VALUE!", '"few"', "pupils", "whole number"),
    },
    { call: () => tsfGrant("2023-24", state, "Primary", 150.5), error: errorWith("#VALUE!", "150.5", "pupils") },
    { call: () => tsfGrant("2023-24", state, "Primary", -1), error: errorWith("#VALUE!", "-1", "pupils") },
    {
      call: () => npqNetCost("NPQLT", "Autumn 2026", state, false),
      error: errorWith("#N/A", "NPQLT", "Autumn 2026", "quote"),
    },
    {
      call: () => npqNetCost("NPQH", "Autumn 2023", state, null, "Primary"),
      error: errorWith("#N/A", "number of pupils"),
    },
    { call: () => npqNetCost("LP", "Autumn 2024", state), error: errorWith("#VALUE!", "LPCOST") },
  ]),
)("$title shows $error.code", ({ call, error }) => {
  expect(cell(call)).toEqual(error);
});
