import { areaOf, at } from "../model/area";
import type { Area } from "../model/area";
import { findArea } from "../model/find-area";
import { boundingRect, intersection, sheetColumns, sheetRows } from "../model/rect";
import { found } from "./keyed";
import { wired } from "./wire-class";

const range = (area: Area) => wired("Range", area);

function other(area: Area, target: Area | string): Area {
  return typeof target === "string" ? findArea(area.book, area.sheet, target) : target;
}

/** Methods of a range that lead to another range. */
export const rangePlaces = {
  getCell: (area: Area, row: number, column: number) =>
    range(at(area, { row: area.rect.row + row, column: area.rect.column + column, rows: 1, columns: 1 })),
  getRow: (area: Area, row: number) => range(at(area, { row: area.rect.row + row, rows: 1 })),
  getColumn: (area: Area, column: number) => range(at(area, { column: area.rect.column + column, columns: 1 })),
  getLastRow: (area: Area) => range(at(area, { row: area.rect.row + area.rect.rows - 1, rows: 1 })),
  getLastColumn: (area: Area) => range(at(area, { column: area.rect.column + area.rect.columns - 1, columns: 1 })),
  getLastCell: ({ book, sheet, rect }: Area) => {
    const row = rect.row + rect.rows - 1;
    return range(areaOf(book, sheet, { row, column: rect.column + rect.columns - 1, rows: 1, columns: 1 }));
  },
  getOffsetRange: (area: Area, rows: number, columns: number) =>
    range(at(area, { row: area.rect.row + rows, column: area.rect.column + columns })),
  getResizedRange: (area: Area, rows: number, columns: number) =>
    range(at(area, { rows: area.rect.rows + rows, columns: area.rect.columns + columns })),
  getAbsoluteResizedRange: (area: Area, rows: number, columns: number) => range(at(area, { rows, columns })),
  getEntireColumn: (area: Area) => range(at(area, { row: 0, rows: sheetRows })),
  getEntireRow: (area: Area) => range(at(area, { column: 0, columns: sheetColumns })),
  getBoundingRect: (area: Area, target: Area | string) =>
    range(at(area, boundingRect(area.rect, other(area, target).rect))),
  getIntersection: (area: Area, target: Area | string) => found(overlap(area, other(area, target))),
  getIntersectionOrNullObject: (area: Area, target: Area | string) => overlap(area, other(area, target)),
  getUsedRange: (area: Area, valuesOnly?: boolean) =>
    used(area, valuesOnly === true) ?? range(at(area, { rows: 1, columns: 1 })),
  getUsedRangeOrNullObject: (area: Area, valuesOnly?: boolean) => used(area, valuesOnly === true),
};

function overlap(area: Area, target: Area) {
  const rect = area.sheet === target.sheet ? intersection(area.rect, target.rect) : null;
  return rect === null ? null : range(at(area, rect));
}

function used(area: Area, valuesOnly: boolean) {
  const rect = area.sheet.usedRectWithin(area.rect, valuesOnly);
  return rect === null ? null : range(at(area, rect));
}
