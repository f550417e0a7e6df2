import { findCycle } from "./cycles";

test.each([
  { name: "nothing", graph: {}, cycle: undefined },
  { name: "a chain", graph: { a: ["b"], b: ["c"], c: [] }, cycle: undefined },
  { name: "two ways to the same place", graph: { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, cycle: undefined },
  { name: "a file that imports itself", graph: { a: ["a"] }, cycle: ["a", "a"] },
  { name: "a circle off the first path", graph: { a: ["b"], b: ["c"], c: ["b"] }, cycle: ["b", "c", "b"] },
])("$name", ({ graph, cycle }) => {
  expect(findCycle(new Map(Object.entries(graph)))).toEqual(cycle);
});
