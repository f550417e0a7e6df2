import { columnLetters } from "../../src/budget/plan/references";
import { areaAddress, columnFromLetters, holds, parseArea } from "../../src/excel/areas";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s, both ways", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnFromLetters(letters)).toBe(column);
});

test.each([
  ["B2", { row: 2, column: 2, rows: 1, columns: 1 }],
  ["B2:D9", { row: 2, column: 2, rows: 8, columns: 3 }],
  ["'Cohort budget'!$A$8:$P$20", { row: 8, column: 1, rows: 13, columns: 16 }],
  ["'Head''s ! plan'!C3", { row: 3, column: 3, rows: 1, columns: 1 }],
])("%s is read", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each([["B2"], ["B2:D9"], ["A1:A2"]])("%s is written as it was read", (address) => {
  expect(areaAddress(parseArea(address))).toBe(address);
});

test.each([["A:A"], [""], ["Sheet1!"]])("%j is refused", (address) => {
  expect(() => parseArea(address)).toThrow("not an address");
});

test("an area holds its corners and not the cells beside them", () => {
  const area = parseArea("B2:D9");
  expect(
    [
      [2, 2],
      [9, 4],
    ].map(([row, column]) => holds(area, row!, column!)),
  ).toEqual([true, true]);
  expect(
    [
      [1, 2],
      [10, 4],
      [2, 1],
      [9, 5],
    ].map(([row, column]) => holds(area, row!, column!)),
  ).toEqual([false, false, false, false]);
});
