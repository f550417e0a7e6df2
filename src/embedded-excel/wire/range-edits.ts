import { hostError } from "../protocol/host-error";
import { areaOf } from "../model/area";
import type { Area } from "../model/area";
import { clearArea } from "../model/clearing";
import { guardAct, guardContents } from "../model/protection";
import { sheetColumns, sheetRows } from "../model/rect";
import { shiftCells } from "../model/shift-cells";
import { wired } from "./wire-class";

/** Methods of a range that change cells. */
export const rangeEdits = {
  clear: (area: Area, applyTo?: string | null) => clearArea(area, applyTo ?? "All"),
  delete: (area: Area, shift: string) => moveCells(area, "delete", shift === "Left" ? "columns" : "rows"),
  insert: (area: Area, shift: string) => {
    moveCells(area, "insert", shift === "Right" ? "columns" : "rows");
    return wired("Range", area);
  },
  select: ({ book, sheet, rect }: Area) => book.select(sheet, rect),
  calculate: ({ book }: Area) => book.results.changed(null),
  getSpillingToRange: (area: Area) => {
    const range = spillOf(area);
    if (range === null) {
      throw hostError("ItemNotFound");
    }
    return range;
  },
  getSpillingToRangeOrNullObject: spillOf,
};

function moveCells(area: Area, kind: "insert" | "delete", axis: "rows" | "columns"): void {
  const { book, sheet, rect } = area;
  const whole = rect.columns === sheetColumns || rect.rows === sheetRows;
  const act = `allow${kind === "insert" ? "Insert" : "Delete"}${axis === "rows" ? "Rows" : "Columns"}` as const;
  if (whole) {
    guardAct(sheet, act);
  } else {
    guardContents(sheet, { ...rect, rows: sheetRows - rect.row });
  }
  const wholeAxis = rect.columns === sheetColumns ? "rows" : rect.rows === sheetRows ? "columns" : axis;
  shiftCells(book, { sheet, kind, axis: wholeAxis, rect });
  const changeType = whole
    ? `${wholeAxis === "rows" ? "Row" : "Column"}${kind === "insert" ? "Inserted" : "Deleted"}`
    : `Cell${kind === "insert" ? "Inserted" : "Deleted"}`;
  book.tell({ kind: "edited", sheet, rect, changeType, author: book.author });
}

function spillOf({ book, sheet, rect }: Area) {
  if (rect.rows * rect.columns !== 1) {
    throw hostError("InvalidArgument");
  }
  const spill = book.results.spillOf(sheet, rect.row, rect.column);
  return spill === null ? null : wired("Range", areaOf(book, sheet, spill));
}
