import { parseTsv, printTsv } from "../../../src/workbench/grid/tsv";

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\rb", [["a"], ["b"]]],
  ["one", [["one"]]],
  ['"two\nlines"\tb', [["two\nlines", "b"]]],
  ['"says ""no"""', [['says "no"']]],
  [
    "a\tb\nc",
    [
      ["a", "b"],
      ["c", ""],
    ],
  ],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["1,5;2\t=A1", [["1,5;2", "=A1"]]],
])("%j is read as %j", (text, expected) => {
  expect(parseTsv(text)).toEqual(expected);
});

test.each([
  [
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "a\tb\r\nc\td",
  ],
  [[["two\nlines"]], '"two\nlines"'],
  [[["a\tb"]], '"a\tb"'],
])("%j is written as %j", (rows, expected) => {
  expect(printTsv(rows)).toBe(expected);
});

test("what is written is read back as it was", () => {
  const rows = [
    ["plain", 'says "no"', "two\r\nlines"],
    ["", "tab\there", " spaces "],
  ];
  expect(parseTsv(printTsv(rows))).toEqual(rows);
});
