import { rowsInWords, wrap } from "../../../src/cli/fill/page";
import { textTable } from "../../../src/cli/fill/text-table";

test.each([
  { rows: [3], words: "row 3" },
  { rows: [3, 4], words: "rows 3 and 4" },
  { rows: [5, 3, 4], words: "rows 3 to 5" },
  { rows: [2, 4, 6], words: "rows 2, 4 and 6" },
  { rows: [2, 4, 6, 8, 9], words: "rows 2, 4, 6 and 2 more" },
])("$rows is $words", ({ rows, words }) => {
  expect(rowsInWords(rows, 3)).toBe(words);
});

test.each([
  { text: "one two three", lines: ["- one two", "  three"] },
  { text: "one twoo", lines: ["- one twoo"] },
  { text: "abcdefghijk", lines: ["- abcdefgh", "  ijk"] },
  { text: "a\nb\tc\u001b[0m", lines: ["- a b c [0m".slice(0, 7), "  [0m"] },
])("$text is wrapped to ten characters", ({ text, lines }) => {
  expect(wrap(text, "- ", { width: 10 })).toEqual(lines);
});

test("amounts stand flush right, and a name that is too long runs on", () => {
  const name =
    "A very long name of a school that goes on and on and on and on, and then on again until it ends at last";
  const lines = textTable([
    ["School", "Fees"],
    [name, "£5"],
    ["B", "£1,000"],
  ]);
  expect(lines).toEqual([
    `${"School".padEnd(92)}    Fees`,
    `${"A very long name of a school that goes on and on and on and on, and then on again until it".padEnd(92)}      £5`,
    "  ends at last",
    `${"B".padEnd(92)}  £1,000`,
  ]);
});
