import type { Area } from "../model/area";
import type { CellFormat } from "../model/cell-format";
import { autofit, changeFormat, commonSize, resizeLines } from "../model/formatting";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

/** One property of a format: what all cells have in common, null where they differ. */
function common<K extends keyof CellFormat>(key: K) {
  return {
    get: ({ sheet, rect }: Area) => sheet.formats.common(rect, key),
    set: (area: Area, value: CellFormat[K]) => changeFormat(area, { [key]: value }),
  };
}

export const rangeFormat = {
  scalars: {
    columnWidth: {
      get: (area) => commonSize(area, "columns"),
      set: (area, width) => resizeLines(area, "columns", width),
    },
    rowHeight: { get: (area) => commonSize(area, "rows"), set: (area, height) => resizeLines(area, "rows", height) },
    horizontalAlignment: common("horizontalAlignment"),
    verticalAlignment: common("verticalAlignment"),
    indentLevel: common("indentLevel"),
    wrapText: common("wrapText"),
    shrinkToFit: common("shrinkToFit"),
  },
  navigations: {
    borders: (area) => wired("RangeBorderCollection", area),
    fill: (area) => wired("RangeFill", area),
    font: (area) => wired("RangeFont", area),
    protection: (area) => wired("FormatProtection", area),
  },
  methods: {
    autofitColumns: (area) => autofit(area, "columns"),
    autofitRows: (area) => autofit(area, "rows"),
  },
  settledMethods: ["autofitColumns", "autofitRows"],
} satisfies WireClass<"RangeFormat">;

export const rangeFill = {
  scalars: { color: common("fillColor") },
  methods: { clear: (area) => changeFormat(area, { fillColor: "#FFFFFF" }) },
} satisfies WireClass<"RangeFill">;

export const rangeFont = {
  scalars: {
    bold: common("bold"),
    italic: common("italic"),
    strikethrough: common("strikethrough"),
    underline: common("underline"),
    color: common("fontColor"),
    name: common("fontName"),
    size: common("fontSize"),
  },
} satisfies WireClass<"RangeFont">;

export const formatProtection = {
  scalars: { locked: common("locked"), formulaHidden: common("formulaHidden") },
} satisfies WireClass<"FormatProtection">;
