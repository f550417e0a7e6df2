import { sheetColumns, sheetRows } from "../../../src/embedded-excel/model/rect";
import {
  extendTo,
  selectCell,
  selectColumns,
  selectRect,
  selectRows,
  step,
} from "../../../src/workbench/grid/selection";

test("a selection grows from its active cell in any direction", () => {
  const grown = extendTo(selectCell(5, 5), { row: 3, column: 7 });
  expect(grown).toEqual({
    active: { row: 5, column: 5 },
    end: { row: 3, column: 7 },
    rect: { row: 3, column: 5, rows: 3, columns: 3 },
  });
});

test("whole rows and columns stay whole as they grow", () => {
  expect(extendTo(selectRows(2, 2), { row: 4, column: 9 }).rect).toEqual({
    row: 2,
    column: 0,
    rows: 3,
    columns: sheetColumns,
  });
  expect(extendTo(selectColumns(4, 4), { row: 9, column: 2 }).rect).toEqual({
    row: 0,
    column: 2,
    rows: sheetRows,
    columns: 3,
  });
});

const block = selectRect({ row: 1, column: 1, rows: 2, columns: 2 });

test.each([
  [
    "row",
    1,
    [
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 1],
    ],
  ],
  [
    "column",
    1,
    [
      [1, 2],
      [2, 1],
      [2, 2],
      [1, 1],
    ],
  ],
  [
    "row",
    -1,
    [
      [2, 2],
      [1, 2],
      [2, 1],
      [1, 1],
    ],
  ],
] as const)("by %s and %d a selected block is gone through and begins again", (axis, by, expected) => {
  let selection = block;
  const seen = expected.map(() => {
    selection = step(selection, axis, by);
    return [selection.active.row, selection.active.column];
  });
  expect(seen).toEqual(expected);
  expect(selection.rect).toEqual(block.rect);
});

test.each([
  ["row", 1, 0, 0, [1, 0]],
  ["row", -1, 0, 0, [0, 0]],
  ["column", 1, 3, sheetColumns - 1, [3, sheetColumns - 1]],
  ["column", -1, 3, 1, [3, 0]],
] as const)("by %s and %d from row %d, column %d the next cell is %j", (axis, by, row, column, expected) => {
  const { active } = step(selectCell(row, column), axis, by);
  expect([active.row, active.column]).toEqual(expected);
});
