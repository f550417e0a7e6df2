import { sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import { clamp, extendTo, selectCell } from "./selection";
import type { Place, Selection } from "./selection";

export type Direction = "up" | "down" | "left" | "right";

/** A way that the keys take the active cell, or the selection's moving corner. */
export type Move =
  | { readonly to: Direction; readonly jump: boolean }
  | { readonly to: "pageUp" | "pageDown" | "pageLeft" | "pageRight" | "rowStart" | "start" | "end" };

/** What moving needs to know of a sheet. */
export interface Terrain {
  readonly isFilled: (row: number, column: number) => boolean;
  readonly isHidden: (axis: "row" | "column", line: number) => boolean;
  /** The last cell that holds something. */
  readonly last: Place;
  /** Where Home goes: behind frozen panes. */
  readonly home: Place;
  readonly pageRows: number;
  readonly pageColumns: number;
}

export function moved(selection: Selection, move: Move, terrain: Terrain, extend: boolean): Selection {
  const from = extend ? selection.end : selection.active;
  const to = target(from, move, terrain);
  return extend ? extendTo(selection, to) : selectCell(to.row, to.column);
}

function target(from: Place, move: Move, terrain: Terrain): Place {
  switch (move.to) {
    case "pageUp":
      return { ...from, row: clamp(from.row - terrain.pageRows, sheetRows) };
    case "pageDown":
      return { ...from, row: clamp(from.row + terrain.pageRows, sheetRows) };
    case "pageLeft":
      return { ...from, column: clamp(from.column - terrain.pageColumns, sheetColumns) };
    case "pageRight":
      return { ...from, column: clamp(from.column + terrain.pageColumns, sheetColumns) };
    case "rowStart":
      return { row: from.row, column: from.column > terrain.home.column ? terrain.home.column : 0 };
    case "start":
      return terrain.home;
    case "end":
      return terrain.last;
    default:
      return move.jump ? jump(from, move.to, terrain) : one(from, move.to, terrain);
  }
}

const steps: Readonly<Record<Direction, { readonly axis: "row" | "column"; readonly by: 1 | -1 }>> = {
  up: { axis: "row", by: -1 },
  down: { axis: "row", by: 1 },
  left: { axis: "column", by: -1 },
  right: { axis: "column", by: 1 },
};

const counts = { row: sheetRows, column: sheetColumns } as const;

/** The next cell that shows; where all others are hidden, the same one. */
function one(from: Place, direction: Direction, terrain: Terrain): Place {
  const { axis, by } = steps[direction];
  for (let line = from[axis] + by; line >= 0 && line < counts[axis]; line += by) {
    if (!terrain.isHidden(axis, line)) {
      return { ...from, [axis]: line };
    }
  }
  return from;
}

/** To the end of the block of filled cells; from there, or from an empty cell, to the next filled one. */
function jump(from: Place, direction: Direction, terrain: Terrain): Place {
  const { axis, by } = steps[direction];
  const edge = by < 0 ? 0 : counts[axis] - 1;
  const at = (line: number): Place => ({ ...from, [axis]: line });
  const filled = (line: number) => terrain.isFilled(at(line).row, at(line).column);
  const beyond = (line: number) => (by > 0 ? line > terrain.last[axis] : line < 0);
  let line = from[axis] + by;
  if (filled(from[axis]) && !beyond(line) && filled(line)) {
    while (!beyond(line + by) && filled(line + by)) {
      line += by;
    }
    return at(line);
  }
  while (!beyond(line) && !filled(line)) {
    line += by;
  }
  return at(beyond(line) ? edge : line);
}
