import { standardSizes } from "./formatting";
import type { LineKind } from "./formatting";
import { lastColumn, lastRow, rectBetween } from "./rect";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

export interface PlaceInPoints {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a block of cells lies on its sheet. */
export function placeInPoints(sheet: Sheet, rect: Rect): PlaceInPoints {
  const left = offset(sheet, "columns", rect.column);
  const top = offset(sheet, "rows", rect.row);
  return {
    left,
    top,
    width: offset(sheet, "columns", lastColumn(rect) + 1) - left,
    height: offset(sheet, "rows", lastRow(rect) + 1) - top,
  };
}

/** The cells that a place touches, as near as whole cells come. */
export function cellsUnder(sheet: Sheet, { left, top, width, height }: PlaceInPoints): Rect {
  const line = (kind: LineKind, points: number): number => {
    let number = 0;
    for (let passed = sizeOf(sheet, kind, 0); passed <= points; passed += sizeOf(sheet, kind, number)) {
      number += 1;
    }
    return number;
  };
  // Half a point keeps a chart that ends on an edge off the next cell.
  return rectBetween(
    line("rows", top),
    line("columns", left),
    line("rows", Math.max(top, top + height - 0.5)),
    line("columns", Math.max(left, left + width - 0.5)),
  );
}

function offset(sheet: Sheet, kind: LineKind, line: number): number {
  let points = 0;
  for (let number = 0; number < line; number += 1) {
    points += sizeOf(sheet, kind, number);
  }
  return points;
}

function sizeOf(sheet: Sheet, kind: LineKind, line: number): number {
  const { size, hidden } = sheet[kind].get(line) ?? {};
  return hidden === true ? 0 : (size ?? standardSizes[kind]);
}
