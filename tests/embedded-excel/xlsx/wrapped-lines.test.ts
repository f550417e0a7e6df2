import { wrappedLines } from "../../../src/embedded-excel/xlsx/writing/wrapped-lines";

/** Every letter is as wide as 1. */
test.each([
  ["", 5, 1],
  ["one two", 7, 1],
  ["one two", 6, 2],
  ["one two three", 7, 2],
  ["one two three", 5, 3],
  ["one-two", 6, 2],
  ["one-two-six", 8, 2],
  ["one-two-six", 7, 2],
  ["one-two-six", 6, 3],
  ["onetwo", 3, 2],
  ["onetwo", 2, 3],
  ["a onetwo", 3, 3],
  ["one\ntwo", 10, 2],
  ["one\n\ntwo six", 3, 4],
])("%j in a width of %d takes %d lines", (text, width, lines) => {
  expect(wrappedLines(text, width, (part) => part.length)).toBe(lines);
});
