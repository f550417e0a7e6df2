import { addressOf } from "../../src/embedded-excel/model/addresses";
import { areaOf } from "../../src/embedded-excel/model/area";
import { Sparse } from "../../src/embedded-excel/model/cells";
import { Workbook } from "../../src/embedded-excel/model/workbook";
import { writeInputs } from "../../src/embedded-excel/model/writing";

const boundsOf = (cells: Sparse<number>): string | null => (cells.bounds === null ? null : addressOf(cells.bounds));

/** C3, F3 and D8. */
function threeCells(): Sparse<number> {
  const cells = new Sparse<number>();
  cells.set(2, 2, 1);
  cells.set(7, 3, 2);
  cells.set(2, 5, 3);
  return cells;
}

test.each([
  ["as they were set", () => undefined, "C3:F8"],
  ["with one more inside", (cells: Sparse<number>) => cells.set(4, 4, 4), "C3:F8"],
  ["with one more outside", (cells: Sparse<number>) => cells.set(0, 9, 4), "C1:J8"],
  ["after the lowest went", (cells: Sparse<number>) => cells.set(7, 3, undefined), "C3:F3"],
  ["after the first went", (cells: Sparse<number>) => cells.set(2, 2, undefined), "D3:F8"],
  ["after an empty cell was emptied", (cells: Sparse<number>) => cells.set(7, 9, undefined), "C3:F8"],
  [
    "after the lowest went and another came",
    (cells: Sparse<number>) => {
      cells.set(7, 3, undefined);
      cells.set(5, 0, 4);
    },
    "A3:F6",
  ],
  [
    "after all were cleared",
    (cells: Sparse<number>) => cells.clear({ row: 0, column: 0, rows: 20, columns: 20 }),
    null,
  ],
  [
    "after all moved down",
    (cells: Sparse<number>) => cells.moveAll((row, column) => ({ row: row + 10, column })),
    "C13:F18",
  ],
])("the block of the filled cells, %s", (_, change, expected) => {
  const cells = threeCells();
  expect(boundsOf(cells)).toBe("C3:F8");
  change(cells);
  expect(boundsOf(cells)).toBe(expected);
});

test.each([
  ["nobody listens", 0, 0],
  ["somebody listens", 1, 2],
])("where %s, a formula written into one cell has its value asked for %p times", (_, handlers, expected) => {
  let asked = 0;
  const book = new Workbook({
    at: () => {
      asked += 1;
      return 0;
    },
    spillOf: () => null,
    spillsOn: () => [],
    valueOf: () => null,
    problemWith: () => null,
    changed: () => undefined,
  });
  book.watched.set("changed of Workbook", handlers);
  writeInputs(areaOf(book, book.active, { row: 0, column: 0, rows: 1, columns: 1 }), "=1+1");
  expect(asked).toBe(expected);
});
