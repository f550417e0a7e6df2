import { matchColumns } from "../../src/excel/match-columns";

const planned = [{ heading: "Person" }, { heading: "Fee" }, { heading: "Why" }];
const remembered = planned.map(({ heading }, index) => ({
  heading,
  id: index + 1,
  formula: null,
  isInput: index === 0,
}));
const seen = (...columns: readonly (readonly [id: number, heading: string])[]) =>
  columns.map(([id, heading]) => ({ id, heading }));
const offsets = (columns: ReturnType<typeof matchColumns>) =>
  columns.map(({ offset, isAdded }) => (isAdded ? `${offset} new` : offset));

test.each([
  ["as they were", seen([1, "Person"], [2, "Fee"], [3, "Why"]), [0, 1, 2]],
  ["moved, with one of people's own between", seen([3, "Why"], [9, "Note"], [1, "person "], [2, "Fee"]), [2, 3, 0]],
  ["renamed", seen([1, "Person"], [2, "NPQ fee"], [3, "Why"]), [0, 1, 2]],
  ["deleted", seen([1, "Person"], [3, "Why"]), [0, "2 new", 1]],
  ["two deleted", seen([1, "Person"]), [0, "1 new", "2 new"]],
  [
    "renamed, and another made under the old heading",
    seen([1, "Person"], [2, "Old fee"], [9, "Fee"], [3, "Why"]),
    [0, 2, 3],
  ],
])("%s", (_, columns, expected) => {
  expect(offsets(matchColumns(planned, columns, remembered))).toEqual(expected);
});

test("a renamed column keeps its new heading", () => {
  expect(matchColumns(planned, seen([1, "Person"], [2, "NPQ fee"], [3, "Why"]), remembered)[1]).toMatchObject({
    heading: "NPQ fee",
  });
});
