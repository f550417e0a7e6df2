import { hostError } from "../protocol/host-error";
import type { Area } from "../model/area";
import { formulaAt, grid, textAt, valueAt, valueTypeAt } from "../model/reading";
import { commonHidden, hideLines } from "../model/formatting";
import { writeHyperlink } from "../model/hyperlinks";
import { writeNumberFormats } from "../model/number-formats";
import { fullAddress } from "../model/area";
import { writeInputs, wrongShape } from "../model/writing";
import { rangeEdits } from "./range-edits";
import { rangePlaces } from "./range-places";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

export const range = {
  kept: true,
  scalars: {
    address: { get: fullAddress },
    rowIndex: { get: ({ rect }) => rect.row },
    columnIndex: { get: ({ rect }) => rect.column },
    rowCount: { get: ({ rect }) => rect.rows },
    columnCount: { get: ({ rect }) => rect.columns },
    cellCount: { get: ({ rect }) => rect.rows * rect.columns },
    values: {
      get: (area) => grid(area, (row, column) => valueAt(area.book, area.sheet, row, column)),
      set: writeInputs,
      settled: true,
    },
    formulas: {
      get: (area) => grid(area, (row, column) => formulaAt(area.book, area.sheet, row, column)),
      set: writeInputs,
      settled: true,
    },
    numberFormat: {
      get: (area) => grid(area, (row, column) => area.sheet.formats.at(row, column).numberFormat),
      set: writeNumberFormats,
    },
    hasSpill: {
      get: ({ book, sheet, rect }) => book.results.spillOf(sheet, rect.row, rect.column) !== null,
      settled: true,
    },
    hidden: { get: (area) => commonHidden(area, "rows") === true || commonHidden(area, "columns") === true },
    rowHidden: { get: (area) => commonHidden(area, "rows"), set: (area, hidden) => hideLines(area, "rows", hidden) },
    columnHidden: {
      get: (area) => commonHidden(area, "columns"),
      set: (area, hidden) => hideLines(area, "columns", hidden),
    },
    hyperlink: {
      get: ({ sheet, rect }) => (sheet.hyperlinks.get(rect.row, rect.column) ?? null) as Excel.RangeHyperlink,
      set: writeHyperlink,
    },
    text: {
      get: (area) => grid(area, (row, column) => textAt(area.book, area.sheet, row, column)),
      settled: true,
    },
    valueTypes: {
      get: (area) => grid(area, (row, column) => valueTypeAt(area.book, area.sheet, row, column)),
      settled: true,
    },
  },
  navigations: {
    conditionalFormats: (area) => wired("ConditionalFormatCollection", area),
    dataValidation: (area) => wired("DataValidation", area),
    format: (area) => wired("RangeFormat", area),
    sort: (area) => wired("RangeSort", area),
    worksheet: ({ book, sheet }) => wired("Worksheet", { book, sheet }),
  },
  methods: {
    ...rangePlaces,
    ...rangeEdits,
  },
  settledMethods: ["getSpillingToRange", "getSpillingToRangeOrNullObject"],
  privates: {
    _ValidateArraySize: { call: checkSize },
  },
} satisfies WireClass<"Range">;

/** The client asks this once before it sends a large matrix in blocks of rows. */
function checkSize({ rect }: Area, rows: number, columns: number): void {
  if (rows !== rect.rows || columns !== rect.columns) {
    throw hostError("InvalidArgument", wrongShape);
  }
}
