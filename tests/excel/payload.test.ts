import { bytesOf, rowBlocks } from "../../src/excel/payload";

test.each([["abc"], ["£899"], ["€"], ["👩🏽‍🏫"], [["a", 1, null, true]], [{ a: "“x”" }]])(
  "the bytes of %j are those of its JSON in UTF-8",
  (value) => {
    expect(bytesOf(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
  },
);

test("rows are cut where the next would be too much, and none is lost", () => {
  const rows = Array.from({ length: 10 }, (_, index) => ["x".repeat(96), index]);
  const blocks = rowBlocks(rows, 250);
  expect(blocks.map(({ first, rows: cut }) => [first, cut.length])).toEqual([
    [0, 2],
    [2, 2],
    [4, 2],
    [6, 2],
    [8, 2],
  ]);
  expect(blocks.flatMap(({ rows: cut }) => cut)).toEqual(rows);
});

test("a row that is too large by itself stands alone", () => {
  const blocks = rowBlocks([["a"], ["x".repeat(500)], ["b"]], 100);
  expect(blocks.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

test("no rows make no blocks", () => {
  expect(rowBlocks([], 100)).toEqual([]);
});
