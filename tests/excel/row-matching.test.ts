import { matchRows } from "../../src/excel/row-matching";

const level = (inWorkbook: string, inPlan: string, onlyIfUnique = false) => ({
  inWorkbook: inWorkbook.split(" ").map((key) => (key === "-" ? "" : key)),
  inPlan: inPlan.split(" ").map((key) => (key === "-" ? "" : key)),
  onlyIfUnique,
});

test.each([
  ["rows that were sorted", [level("c a b", "a b c")], [1, 2, 0]],
  ["a new row", [level("a b", "a x b")], [0, -1, 1]],
  ["a row that people deleted", [level("b", "a b")], [-1, 0]],
  ["equal rows, in their order", [level("a a b a", "a a a")], [0, 1, 3]],
  ["more equal rows than there were", [level("a", "a a")], [0, -1]],
  ["rows without a key", [level("- a", "- a")], [-1, 1]],
  ["a looser key for what the strict one did not find", [level("a1 b1", "a1 b2"), level("a b", "a b")], [0, 1]],
  ["a unique key, where it is", [level("a1 b1", "a2 b2"), level("a b", "a b", true)], [0, 1]],
  ["a unique key, where it is not", [level("a1 a3", "a2 a4"), level("a a", "a a", true)], [-1, -1]],
])("%s", (_, levels, found) => {
  expect(matchRows(found.length, levels)).toEqual(found);
});

test("no row is found twice", () => {
  const found = matchRows(3, [level("x y", "x x y"), level("k k", "k k k")]);
  const rows = found.filter((row) => row >= 0);
  expect(new Set(rows).size).toBe(rows.length);
});
