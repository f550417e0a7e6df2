import { comparable, fingerprint, textToWrite } from "../../src/excel/text";

test.each([
  ["Funded", "Funded"],
  ["Alder Grove Academy", "Alder Grove Academy"],
  ["", ""],
  ["=1+1", "'=1+1"],
  ["+44 20", "'+44 20"],
  ["-x", "'-x"],
  ["@y", "'@y"],
  ["007", "'007"],
  ["1e5", "'1e5"],
  ["Oct 2024", "'Oct 2024"],
  ["TRUE", "'TRUE"],
  [" false ", "' false "],
  ["#N/A", "'#N/A"],
  ["'tis", "''tis"],
])("in a general cell %j is written as %j", (text, written) => {
  expect(textToWrite(text, false)).toBe(written);
});

test.each([
  ["=1+1", "'=1+1"],
  ["@y", "'@y"],
  ["007", "007"],
  ["'tis", "''tis"],
])("in a text cell %j is written as %j", (text, written) => {
  expect(textToWrite(text, true)).toBe(written);
});

test("texts are compared without blanks around them, doubled blanks and letter case", () => {
  expect(comparable("  Alder  GROVE ")).toBe("alder grove");
  expect([null, undefined, ""].map(comparable)).toEqual(["", "", ""]);
  expect(comparable(12.5)).toBe("12.5");
});

test("fingerprints tell texts apart and do not hold them", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `Person ${index}`);
  expect(new Set(names.map(fingerprint)).size).toBe(1000);
  expect(fingerprint("Person 1")).toMatch(/^[0-9a-z]{1,7}$/);
});
