import { areaOf } from "../model/area";
import type { Area } from "../model/area";
import { findArea } from "../model/find-area";
import { sheetColumns, sheetRows } from "../model/rect";
import { found } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { SheetModel } from "./wire-map";

function location({ book, sheet }: SheetModel) {
  if (sheet.frozen === null) {
    return null;
  }
  const { rows, columns } = sheet.frozen;
  const rect = { row: 0, column: 0, rows: rows || sheetRows, columns: columns || sheetColumns };
  return wired("Range", areaOf(book, sheet, rect));
}

export const worksheetFreezePanes = {
  methods: {
    freezeRows: ({ sheet }, count?: number | null) => {
      sheet.frozen = { rows: count ?? 1, columns: 0 };
    },
    freezeColumns: ({ sheet }, count?: number | null) => {
      sheet.frozen = { rows: 0, columns: count ?? 1 };
    },
    freezeAt: ({ book, sheet }, target: Area | string) => {
      const { rect } = typeof target === "string" ? findArea(book, sheet, target) : target;
      sheet.frozen = {
        rows: rect.rows === sheetRows ? 0 : rect.row + rect.rows,
        columns: rect.columns === sheetColumns ? 0 : rect.column + rect.columns,
      };
    },
    unfreeze: ({ sheet }) => {
      sheet.frozen = null;
    },
    getLocation: (model) => found(location(model)),
    getLocationOrNullObject: location,
  },
} satisfies WireClass<"WorksheetFreezePanes">;
