import { Lines } from "../../../src/workbench/view/lines";

const sizes = [20, 0, 30, 20];
const lines = new Lines(sizes.length, (line) => sizes[line] ?? 0);

test("lines follow each other, hidden ones without room", () => {
  expect([0, 1, 2, 3, 4].map((line) => lines.start(line))).toEqual([0, 20, 20, 50, 70]);
  expect(lines.total).toBe(70);
});

test.each([
  [-5, 0],
  [0, 0],
  [19, 0],
  [20, 2],
  [49, 2],
  [50, 3],
  [1000, 3],
])("at %d pixels lies line %d", (pixels, line) => {
  expect(lines.at(pixels)).toBe(line);
});

test("a sheet without lines has no size", () => {
  expect(new Lines(0, () => 20).total).toBe(0);
});
