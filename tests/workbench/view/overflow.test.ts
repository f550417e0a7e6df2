import { overflow, reachesInto } from "../../../src/workbench/view/overflow";

/** "x" is a filled cell, each 10 pixels wide. */
const row = (cells: string) => ({
  isEmpty: (column: number) => cells[column] !== "x",
  width: () => 10,
  lastColumn: cells.length - 1,
});

test.each([
  ["..x..x", 2, "left", { left: 0, right: 20 }],
  ["..x..x", 2, "right", { left: 20, right: 0 }],
  ["..x..x", 2, "center", { left: 20, right: 20 }],
  ["..x..x", 2, "justify", { left: 0, right: 0 }],
  ["xx", 0, "left", { left: 0, right: 0 }],
  ["x.", 0, "left", { left: 0, right: 10 }],
])("in %s the text of column %d, aligned %s, has room for %j", (cells, column, align, expected) => {
  expect(overflow(row(cells), column, align)).toEqual(expected);
});

test.each([
  ["x....", 4, 0],
  ["x.x..", 4, 2],
  [".....", 4, null],
  ["x", 0, null],
])("in %s, before column %d, column %s may reach there", (cells, column, expected) => {
  expect(reachesInto(row(cells), column)).toBe(expected);
});
