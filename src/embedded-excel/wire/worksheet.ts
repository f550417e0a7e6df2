import { registration } from "../events/registration";
import { areaOf } from "../model/area";
import { findArea } from "../model/find-area";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { SheetModel } from "./wire-map";

const own = ({ book, sheet }: SheetModel) => ({ book, target: sheet.id });

export const worksheet = {
  identity: { field: "Id", of: ({ sheet }) => sheet.id },
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, name) => book.renameSheet(sheet, name),
    },
    position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, position) => book.moveSheet(sheet, position),
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ book, sheet }, visibility) => book.showSheet(sheet, visibility),
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, color) => {
        sheet.tabColor = color;
      },
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: showGridlines,
    },
    showHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: showHeadings,
    },
  },
  navigations: {
    charts: (model) => wired("ChartCollection", model),
    freezePanes: (model) => wired("WorksheetFreezePanes", model),
    names: (model) => wired("NamedItemCollection", model),
    pageLayout: (model) => wired("PageLayout", model),
    protection: (model) => wired("WorksheetProtection", model),
    tables: (model) => wired("TableCollection", model),
  },
  methods: {
    activate: ({ book, sheet }) => book.activate(sheet),
    delete: ({ book, sheet }) => book.removeSheet(sheet),
    calculate: ({ book }) => book.results.changed(null),
    getCell: ({ book, sheet }, row: number, column: number) =>
      wired("Range", areaOf(book, sheet, { row, column, rows: 1, columns: 1 })),
    getRange: ({ book, sheet }, address?: string) => wired("Range", findArea(book, sheet, address)),
    getRangeByIndexes: ({ book, sheet }, row: number, column: number, rows: number, columns: number) =>
      wired("Range", areaOf(book, sheet, { row, column, rows, columns })),
    getUsedRange: ({ book, sheet }, valuesOnly?: boolean) => {
      const rect = sheet.usedRect(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return wired("Range", areaOf(book, sheet, rect));
    },
    getUsedRangeOrNullObject: ({ book, sheet }, valuesOnly?: boolean) => {
      const rect = sheet.usedRect(valuesOnly === true);
      return rect === null ? null : wired("Range", areaOf(book, sheet, rect));
    },
  },
  privates: {
    // The two properties that the wire calls by other names than the API.
    gridlines: { serves: "showGridlines", set: showGridlines },
    headings: { serves: "showHeadings", set: showHeadings },
    ...registration("DataChangedEvent", "onChanged", "changed", own),
    ...registration("FormatChangedEvent", "onFormatChanged", "formatChanged", own),
    ...registration("SelectionChangedEvent", "onSelectionChanged", "selectionChanged", own),
    ...registration("ActivatedEvent", "onActivated", "activated", own),
    ...registration("DeactivatedEvent", "onDeactivated", "deactivated", own),
  },
} satisfies WireClass<"Worksheet">;

function showGridlines({ sheet }: SheetModel, show: boolean): void {
  sheet.showGridlines = show;
}

function showHeadings({ sheet }: SheetModel, show: boolean): void {
  sheet.showHeadings = show;
}
