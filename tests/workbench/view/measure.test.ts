import { lineWidths, linesNeeded } from "../../../src/workbench/view/measure";

const tenPixelsALetter = (text: string) => text.length * 10;

test.each([
  ["", 50, 1],
  ["abcde", 50, 1],
  ["abcdef", 50, 2],
  ["ab cd", 50, 1],
  ["ab cde", 50, 2],
  ["ab cd ef gh", 50, 2],
  ["one\ntwo", 50, 2],
  ["abcdefghijk", 50, 3],
  ["a\n\nb", 50, 3],
])("%j takes in %d pixels so many lines: %d", (text, width, expected) => {
  expect(linesNeeded(text, width, tenPixelsALetter)).toBe(expected);
});

test.each([
  ["ab cde", 50, [20, 30]],
  ["ab cd ef gh", 50, [50, 50]],
  ["abcdefghijk", 50, [50, 50, 10]],
  ["a\n\nb", 50, [10, 0, 10]],
])("the lines of %j in %d pixels reach %j far", (text, width, expected) => {
  expect(lineWidths(text, width, tenPixelsALetter)).toEqual(expected);
});
