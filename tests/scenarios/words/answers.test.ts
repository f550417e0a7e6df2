import { InputError } from "../../../src/rules/errors";
import { parsePhase, parsePlace, parseYearBasis } from "../../../src/rules/words/choices";
import { parseFlag } from "../../../src/rules/words/flag";
import { parseListed } from "../../../src/rules/words/listed";

/** Excel hands over an empty cell as 0 on the desktop and as null on the web. */
const blanks = [null, undefined, "", "  ", 0];

test.each([
  { written: true, listed: "listed" },
  { written: "TRUE", listed: "listed" },
  { written: "true", listed: "listed" },
  { written: false, listed: "not listed" },
  { written: "FALSE", listed: "not listed" },
  { written: "RISE", listed: "RISE" },
  { written: " rise ", listed: "RISE" },
])("listed $written means $listed", ({ written, listed }) => {
  expect(parseListed(written)).toBe(listed);
});

test.each(blanks)("listed %j means that it is not known", (value) => {
  expect(parseListed(value)).toBe("not known");
});

test.each(["perhaps", "PP60", "1", "constructor"])('listed "%s" is refused, with what is accepted', (written) => {
  expect(() => parseListed(written)).toThrow(InputError);
  expect(() => parseListed(written)).toThrow(
    `"${written}" is not accepted for listed. Accepted: TRUE, FALSE, RISE, or blank`,
  );
});

test.each([
  { written: true, flag: true },
  { written: "TRUE", flag: true },
  { written: "true", flag: true },
  { written: false, flag: false },
  { written: "FALSE", flag: false },
  { written: " false ", flag: false },
])("the flag $written is $flag", ({ written, flag }) => {
  expect(parseFlag(written, "VAT charged")).toBe(flag);
});

test.each(blanks)("the flag %j says nothing", (value) => {
  expect(parseFlag(value, "VAT charged")).toBeNull();
});

test.each(["maybe", 2, "constructor"])("the flag %j is refused by its name", (value) => {
  expect(() => parseFlag(value, "VAT charged")).toThrow(InputError);
  expect(() => parseFlag(value, "VAT charged")).toThrow(
    /^"?(maybe|2|constructor)"? is not accepted for VAT charged\. Accepted: TRUE, FALSE or blank\.$/,
  );
});

const phases = [
  "Primary",
  "Middle deemed primary",
  "Secondary",
  "Middle deemed secondary",
  "All-through",
  "16 plus",
  "Not applicable",
];

test.each(phases)("the phase %s is read in any case", (phase) => {
  expect(parsePhase(phase)).toBe(phase);
  expect(parsePhase(` ${phase.toUpperCase()} `)).toBe(phase);
});

test.each(blanks)("the phase %j is not known", (value) => {
  expect(parsePhase(value)).toBeNull();
});

test("a phase that GIAS does not have is refused, and its phases are listed", () => {
  expect(() => parsePhase("Junior")).toThrow(InputError);
  expect(() => parsePhase("Junior")).toThrow(`"Junior" is not a phase. Accepted: ${phases.join(", ")}.`);
});

test.each(["Requested", "Confirmed", "Refused"])("the place %s is read in any case", (place) => {
  expect(parsePlace(place)).toBe(place);
  expect(parsePlace(place.toLowerCase())).toBe(place);
});

test.each(blanks)("the place %j counts as requested", (value) => {
  expect(parsePlace(value)).toBe("Requested");
});

test("another place is refused", () => {
  expect(() => parsePlace("Offered")).toThrow('"Offered" is not a place. Accepted: Requested, Confirmed, Refused.');
});

test.each(["academy", "maintained"])("the year basis %s is read in any case", (basis) => {
  expect(parseYearBasis(basis)).toBe(basis);
  expect(parseYearBasis(basis.toUpperCase())).toBe(basis);
});

test.each(["calendar", "trust"])('the year basis "%s" is refused', (written) => {
  expect(() => parseYearBasis(written)).toThrow(`"${written}" is not a year basis. Accepted: academy, maintained.`);
});
