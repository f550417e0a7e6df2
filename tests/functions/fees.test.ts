import { cpdVat, cpdVatCost, lpCost, npqCost } from "../../src/functions/fees";
import { cell, errorWith, standInForExcel, titled } from "../support/custom-functions";

beforeAll(standInForExcel);

test.each(
  titled([
    { what: "no intake: the seed documents' figure", call: () => npqCost("NPQLTD"), shows: 899 },
    { what: "a name in place of the code", call: () => npqCost("Leading Teacher Development"), shows: 899 },
    {
      what: "no intake, nothing in the seed documents: the latest published",
      call: () => npqCost("NPQH"),
      shows: 1949,
    },
    { what: "an intake", call: () => npqCost("NPQSL", "Autumn 2024"), shows: 1090 },
    { what: "an intake as a month", call: () => npqCost("NPQSL", "Oct 2024"), shows: 1090 },
    { what: "an intake as a date", call: () => npqCost("NPQSL", 45_566), shows: 1090 },
    { what: "a quote wins", call: () => npqCost("NPQSL", "Autumn 2024", 950), shows: 950 },
    { what: "a quote as text", call: () => npqCost("NPQSL", "Autumn 2026", "£1,250.00"), shows: 1250 },
    { what: "a quote where no intake is given", call: () => npqCost("NPQSENCO", null, 1000.5), shows: 1000.5 },
    { what: "an NPQ in general", call: () => npqCost("NPQ"), shows: 1000 },
    { what: "an NPQ in general, quoted", call: () => npqCost("npq", null, 925), shows: 925 },
    { what: "members' Lead Practitioner fee", call: () => lpCost(), shows: 499 },
    { what: "said to be a member", call: () => lpCost(true), shows: 499 },
    { what: "no member, but a quote", call: () => lpCost(false, 650), shows: 650 },
    { what: "no VAT for state-funded schools", call: () => cpdVat(899, "State school"), shows: 0 },
    { what: "VAT that the quote adds", call: () => cpdVat(899, "State school", true), shows: 179.8 },
    { what: "20% for others", call: () => cpdVat(899, "Independent school"), shows: 179.8 },
    { what: "a type code for the setting", call: () => cpdVat(899, 11), shows: 179.8 },
    { what: "a fee with pence: half a penny goes up", call: () => cpdVat(0.125, "Independent school"), shows: 0.03 },
    { what: "a school gets VAT back", call: () => cpdVatCost(1949, "State school", true), shows: 0 },
    { what: "it says that it does not", call: () => cpdVatCost(1949, "State school", true, false), shows: 389.8 },
    { what: "an independent school does not", call: () => cpdVatCost(899, "Independent school"), shows: 179.8 },
    { what: "it says that it does", call: () => cpdVatCost(899, "Independent school", null, true), shows: 0 },
  ]),
)("$title, $what: $shows", ({ call, shows }) => {
  expect(cell(call)).toBe(shows);
});

test.each(
  titled([
    { call: () => npqCost("NPQX"), error: errorWith("#VALUE!", '"NPQX"', "NPQLT, NPQLTD") },
    { call: () => npqCost(""), error: errorWith("#VALUE!", "programme is missing", "NPQLTD") },
    { call: () => npqCost("NPQH", "Summer 2024"), error: errorWith("#VALUE!", '"Summer 2024"', "Autumn 2024") },
    { call: () => npqCost("NPQ", "someday"), error: errorWith("#VALUE!", '"someday"', "Autumn 2024") },
    { call: () => npqCost("NPQH", "2024-25"), error: errorWith("#VALUE!", '"2024-25"', "season") },
    { call: () => npqCost("NPQH", "Autumn 2024", "a lot"), error: errorWith("#VALUE!", '"a lot"', "quote", "pounds") },
    { call: () => npqCost("NPQH", "Autumn 2024", -5), error: errorWith("#VALUE!", "-5", "quote") },
    { call: () => npqCost("LP"), error: errorWith("#VALUE!", "LPCOST") },
    { call: () => npqCost("NPQLTD", "Autumn 2026"), error: errorWith("#N/A", "NPQLTD", "Autumn 2026", "quote") },
    { call: () => npqCost("NPQSENCO", "Autumn 2025"), error: errorWith("#N/A", "NPQSENCO", "Autumn 2025", "quote") },
    { call: () => npqCost("ASO"), error: errorWith("#N/A", "ASO", "quote") },
    { call: () => lpCost(false), error: errorWith("#N/A", "SSAT", "quote") },
    { call: () => lpCost("sometimes"), error: errorWith("#VALUE!", '"sometimes"', "SSAT member", "TRUE") },
    { call: () => cpdVat(899, "Castle"), error: errorWith("#VALUE!", '"Castle"', "State school", "Outside England") },
    { call: () => cpdVat(899, 99), error: errorWith("#VALUE!", "99", "34") },
    { call: () => cpdVat(-1, "State school"), error: errorWith("#VALUE!", "-1", "fee") },
    {
      call: () => cpdVat(899, "State school", "perhaps"),
      error: errorWith("#VALUE!", '"perhaps"', "VAT charged", "TRUE"),
    },
    {
      call: () => cpdVatCost(899, "State school", true, "perhaps"),
      error: errorWith("#VALUE!", '"perhaps"', "VAT recoverable"),
    },
  ]),
)("$title shows $error.code", ({ call, error }) => {
  expect(cell(call)).toEqual(error);
});
