import { sheetColumns, sheetRows } from "../../../src/embedded-excel/model/rect";
import { moved } from "../../../src/workbench/grid/moves";
import type { Move, Terrain } from "../../../src/workbench/grid/moves";
import { selectCell } from "../../../src/workbench/grid/selection";

const map = ["xx..x", "x....", "xx...", ".....", "x...x"];

const terrain: Terrain = {
  isFilled: (row, column) => map[row]?.[column] === "x",
  isHidden: (axis, line) => axis === "row" && line === 1,
  last: { row: 4, column: 4 },
  home: { row: 0, column: 1 },
  pageRows: 20,
  pageColumns: 10,
};

test.each<[string, readonly [number, number], Move, readonly [number, number]]>([
  ["down past a hidden row", [0, 0], { to: "down", jump: false }, [2, 0]],
  ["up past a hidden row", [2, 0], { to: "up", jump: false }, [0, 0]],
  ["up at the top", [0, 0], { to: "up", jump: false }, [0, 0]],
  ["right", [0, 0], { to: "right", jump: false }, [0, 1]],
  ["right at the edge", [0, sheetColumns - 1], { to: "right", jump: false }, [0, sheetColumns - 1]],
  ["to the end of the filled cells", [0, 0], { to: "down", jump: true }, [2, 0]],
  ["from there to the next filled cell", [2, 0], { to: "down", jump: true }, [4, 0]],
  ["from an empty cell to the next filled one", [0, 2], { to: "right", jump: true }, [0, 4]],
  ["beyond the last one to the sheet's edge", [4, 0], { to: "down", jump: true }, [sheetRows - 1, 0]],
  ["back from the sheet's edge", [sheetRows - 1, 0], { to: "up", jump: true }, [4, 0]],
  ["to the left edge", [3, 3], { to: "left", jump: true }, [3, 0]],
  ["a page down", [0, 0], { to: "pageDown" }, [20, 0]],
  ["a page up at the top", [3, 2], { to: "pageUp" }, [0, 2]],
  ["a page to the right", [3, 2], { to: "pageRight" }, [3, 12]],
  ["to the row's start", [3, 3], { to: "rowStart" }, [3, 1]],
  ["on into the frozen columns", [3, 1], { to: "rowStart" }, [3, 0]],
  ["to the sheet's start", [3, 3], { to: "start" }, [0, 1]],
  ["to the last used cell", [0, 0], { to: "end" }, [4, 4]],
])("%s", (_, [row, column], move, expected) => {
  const { active } = moved(selectCell(row, column), move, terrain, false);
  expect([active.row, active.column]).toEqual(expected);
});

test("with the shift key the active cell stays and the selection grows", () => {
  const selection = moved(selectCell(0, 0), { to: "down", jump: true }, terrain, true);
  expect(selection.active).toEqual({ row: 0, column: 0 });
  expect(selection.rect).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  const more = moved(selection, { to: "right", jump: false }, terrain, true);
  expect(more.rect).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
});
