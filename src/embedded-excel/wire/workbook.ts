import { areaOf } from "../model/area";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

export const workbook = {
  scalars: {
    name: { get: (book) => book.fileName },
    isDirty: { get: () => true, set: () => undefined },
  },
  navigations: {
    application: (book) => wired("Application", book),
    names: (book) => wired("NamedItemCollection", { book, sheet: null }),
    properties: (book) => wired("DocumentProperties", book),
    protection: (book) => wired("WorkbookProtection", book),
    settings: (book) => wired("SettingCollection", book),
    tables: (book) => wired("TableCollection", { book, sheet: null }),
    worksheets: (book) => wired("WorksheetCollection", book),
  },
  methods: {
    getSelectedRange: (book) => wired("Range", areaOf(book, book.active, book.selection)),
    getActiveCell: (book) => wired("Range", areaOf(book, book.active, { ...book.selection, rows: 1, columns: 1 })),
  },
} satisfies WireClass<"Workbook">;
