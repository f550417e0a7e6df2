import { rowsInWords } from "../../../../../src/taskpane/tabs/staff/imports/rows-in-words";
import { rememberingTidy, tidyCell } from "../../../../../src/taskpane/tabs/staff/imports/tidy";

test.each([
  { key: "programme", cell: "Leading Teacher Development", tidy: "NPQLTD" },
  { key: "programme", cell: " npqh ", tidy: "NPQH" },
  { key: "programme", cell: "NPQXX", tidy: "NPQXX" },
  { key: "intake", cell: "Oct 2026", tidy: "Autumn 2026" },
  // 1 October 2026 as Excel counts days.
  { key: "intake", cell: 46296, tidy: "Autumn 2026" },
  { key: "intake", cell: "2026-27", tidy: "2026-27" },
  { key: "place", cell: "confirmed", tidy: "Confirmed" },
  { key: "place", cell: "", tidy: null },
  { key: "quote", cell: "£1,250.50", tidy: 1250.5 },
  { key: "quote", cell: "0", tidy: null },
  { key: "quote", cell: "ask", tidy: "ask" },
  { key: "person", cell: " =Ann ", tidy: "=Ann" },
  { key: "person", cell: 1042, tidy: 1042 },
  { key: "person", cell: 0, tidy: null },
  { key: "role", cell: null, tidy: null },
] as const)("$key $cell becomes $tidy", ({ key, cell, tidy }) => {
  expect(tidyCell(key, cell)).toBe(tidy);
  const again = rememberingTidy();
  expect([again(key, cell), again(key, cell)]).toEqual([tidy, tidy]);
});

test.each([
  { rows: [3], words: "Row 3" },
  { rows: [3, 5], words: "Rows 3 and 5" },
  { rows: [3, 5, 9, 12, 15], words: "Rows 3, 5, 9, 12 and 15" },
  { rows: [3, 5, 9, 12, 15, 16], words: "Rows 3, 5, 9, 12 and 2 more" },
])("$words", ({ rows, words }) => {
  expect(rowsInWords(rows)).toBe(words);
});
