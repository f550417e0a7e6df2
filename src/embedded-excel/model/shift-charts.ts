import { addressOf, parseAddress } from "./addresses";
import type { Chart } from "./charts";
import { cellsUnder, placeInPoints } from "./chart-places";
import type { PlaceInPoints } from "./chart-places";
import { boundingRect, sheetColumns, sheetRows } from "./rect";
import type { Rect } from "./rect";
import { shiftRect } from "./shift";
import type { Shift } from "./shift";

/**
 * Charts go along with the cells below them when whole rows or columns are put in or taken out, and grow or shrink as
 * those cells do. What is answered moves them, and is to be called once the rows and columns have moved.
 */
export function chartsGoingAlong(shift: Shift): () => void {
  const { sheet, axis, rect } = shift;
  const isWhole = axis === "rows" ? rect.columns === sheetColumns : rect.rows === sheetRows;
  const before = isWhole ? sheet.charts.map((chart) => ({ chart, cells: cellsOf(shift, chart) })) : [];
  return () => {
    for (const { chart, cells } of before) {
      const after = shiftRect(shift, cells) ?? firstKept(shift, cells);
      if (after.row !== cells.row || after.column !== cells.column || !sameSize(after, cells)) {
        move(shift, chart, cells, after);
      }
    }
  };
}

function cellsOf({ sheet }: Shift, chart: Chart): Rect {
  const start = parseAddress(chart.position?.startCell ?? "")?.rect;
  const end = parseAddress(chart.position?.endCell ?? "")?.rect;
  const under = () => cellsUnder(sheet, placeOf(chart));
  return start === undefined ? under() : end === undefined ? start : boundingRect(start, end);
}

function move({ sheet }: Shift, chart: Chart, cells: Rect, after: Rect): void {
  const { left, top, width, height } = placeInPoints(sheet, after);
  const isSized = !sameSize(after, cells) && chart.position?.endCell !== null;
  chart.left = after.column === cells.column ? chart.left : left;
  chart.top = after.row === cells.row ? chart.top : top;
  Object.assign(chart, isSized ? { width, height } : {});
  if (chart.position !== null) {
    const endCell = chart.position.endCell === null ? null : addressOf(lastCell(after));
    chart.position = { startCell: addressOf({ ...after, rows: 1, columns: 1 }), endCell };
  }
}

/** The cells under a chart that were taken out altogether leave it where the next ones come to lie. */
function firstKept({ axis, rect }: Shift, cells: Rect): Rect {
  return axis === "rows" ? { ...cells, row: rect.row, rows: 1 } : { ...cells, column: rect.column, columns: 1 };
}

function placeOf({ left, top, width, height }: Chart): PlaceInPoints {
  return { left, top, width, height };
}

function lastCell({ row, column, rows, columns }: Rect): Rect {
  return { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
}

function sameSize(one: Rect, other: Rect): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
