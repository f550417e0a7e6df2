import { cpdCover, cpdPhase, cpdSource, npqDays, npqDeadline, npqHours, npqMonths } from "../../src/functions/study";
import { cell, errorWith, standInForExcel, titled } from "../support/custom-functions";

beforeAll(standInForExcel);

/** 1 October 2024, 1 November 2024 and 1 February 2025 as Excel counts days. */
const [october, november, february] = [45_566, 45_597, 45_689] as const;

test.each(
  titled([
    { call: () => npqHours("NPQSL"), shows: 90 },
    { call: () => npqHours("NPQSL", "Outstanding Leaders Partnership"), shows: 98 },
    { call: () => npqHours("NPQSL", null, "face to face"), shows: 24 },
    { call: () => npqHours("NPQEL", "Best Practice Network", "Formative"), shows: 34 },
    { call: () => npqHours("Leading Literacy"), shows: 55 },
    { call: () => npqDays("NPQH"), shows: 5 },
    { call: () => npqDays("NPQLTD"), shows: 3 },
    { call: () => npqMonths("NPQH"), shows: 18 },
    { call: () => npqMonths("NPQLT"), shows: 12 },
    { call: () => npqMonths("LP"), shows: 24 },
    { call: () => npqDeadline("LP", november), shows: 46_327 },
    { call: () => npqDeadline("LP", "1 November 2024"), shows: 46_327 },
    { call: () => npqDeadline("NPQH", october), shows: 46_204 },
    { call: () => cpdCover("NPQH", 220), shows: 1100 },
    { call: () => cpdCover("NPQLTD", 220, 30), shows: 840 },
    { call: () => cpdCover("NPQSL", 200, 30, "Outstanding Leaders Partnership"), shows: 1100 },
    { call: () => cpdPhase(1200, february, 12, "maintained", "2024-25"), shows: 200 },
    { call: () => cpdPhase(1200, february, 12, "maintained", "2025-26"), shows: 1000 },
    { call: () => cpdPhase(1200, february, 12, "academy", "2024 to 2025"), shows: 700 },
    { call: () => cpdPhase(1200, "1 October 2024", 1, "academy", "2024-25"), shows: 1200 },
    { call: () => cpdPhase(1200, "1 October 2024", 1, "academy", "2025-26"), shows: 0 },
  ]),
)("$title shows $shows", ({ call, shows }) => {
  expect(cell(call)).toBe(shows);
});

test.each(
  titled([
    { call: () => cpdSource("fee", "LP"), says: /SSAT, May 2024.*Checked 21 November 2026\.$/ },
    { call: () => cpdSource("FEE", "NPQLTD", "Autumn 2024"), says: /Red Kite Teaching School Hub/ },
    { call: () => cpdSource("targeted support", "NPQH", "Spring 2024"), says: /conditions of grant 2023 to 2024/ },
    { call: () => cpdSource("hours", "NPQH"), says: /late 2023/ },
  ]),
)("$title says $says", ({ call, says }) => {
  expect(cell(call)).toMatch(says);
});

test.each(
  titled([
    { call: () => npqHours("NPQX"), error: errorWith("#VALUE!", '"NPQX"', "NPQLT") },
    { call: () => npqHours("NPQH", "Acme"), error: errorWith("#VALUE!", '"Acme"', "Best Practice Network") },
    {
      call: () => npqHours("NPQH", null, "lunch"),
      error: errorWith("#VALUE!", '"lunch"', "total, induction, face to face, online, formative, coaching"),
    },
    { call: () => npqHours("NPQSENCO"), error: errorWith("#N/A", "NPQSENCO", "hours") },
    { call: () => npqHours("NPQH", "UCL"), error: errorWith("#N/A", "UCL", "NPQH") },
    { call: () => npqHours("NPQLT", null, "induction"), error: errorWith("#N/A", "NPQLT", "induction") },
    { call: () => npqDays("NPQSENCO"), error: errorWith("#N/A", "NPQSENCO", "days") },
    { call: () => npqDays("nothing"), error: errorWith("#VALUE!", '"nothing"', "NPQLT") },
    { call: () => npqMonths("ASO"), error: errorWith("#N/A", "ASO") },
    { call: () => npqMonths(""), error: errorWith("#VALUE!", "programme is missing") },
    { call: () => npqDeadline("NPQLT", october), error: errorWith("#N/A", "NPQLT") },
    { call: () => npqDeadline("NPQH", "soon"), error: errorWith("#VALUE!", '"soon"', "date") },
    { call: () => npqDeadline("NPQH", null), error: errorWith("#VALUE!", "date") },
    { call: () => cpdCover("NPQLL", 220), error: errorWith("#N/A", "NPQLL") },
    { call: () => cpdCover("NPQEYL", 220, 30), error: errorWith("#N/A", "coaching", "NPQEYL") },
    { call: () => cpdCover("NPQH", -1), error: errorWith("#VALUE!", "-1", "day rate") },
    { call: () => cpdCover("NPQH", 220, "lots"), error: errorWith("#VALUE!", '"lots"') },
    {
      call: () => cpdPhase(1200, february, 0, "academy", "2024-25"),
      error: errorWith("#VALUE!", "0", "instalments", "1 to 120"),
    },
    {
      call: () => cpdPhase(1200, february, 1.5, "academy", "2024-25"),
      error: errorWith("#VALUE!", "1.5", "instalments"),
    },
    {
      call: () => cpdPhase(1200, february, 12, "calendar", "2024-25"),
      error: errorWith("#VALUE!", '"calendar"', "academy, maintained"),
    },
    {
      call: () => cpdPhase(1200, february, 12, "academy", "2024-26"),
      error: errorWith("#VALUE!", '"2024-26"', "2024-25"),
    },
    { call: () => cpdPhase(1200, "then", 12, "academy", "2024-25"), error: errorWith("#VALUE!", '"then"', "date") },
    { call: () => cpdPhase(-5, february, 12, "academy", "2024-25"), error: errorWith("#VALUE!", "-5", "amount") },
    { call: () => cpdSource("weather", "LP"), error: errorWith("#VALUE!", '"weather"', "fee, VAT, scholarship") },
    { call: () => cpdSource("fee", "NPQX"), error: errorWith("#VALUE!", '"NPQX"') },
    { call: () => cpdSource("fee", "NPQLTD", "Autumn 2026"), error: errorWith("#N/A", "NPQLTD", "Autumn 2026") },
    { call: () => cpdSource("days", "NPQSENCO"), error: errorWith("#N/A", "days", "NPQSENCO") },
  ]),
)("$title shows $error.code", ({ call, error }) => {
  expect(cell(call)).toEqual(error);
});
