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
    worksheets: (book) => wired("WorksheetCollection", book),
  },
  methods: {
    getSelectedRange: (book) => wired("Range", areaOf(book, book.active, book.selection)),
    getActiveCell: (book) => wired("Range", areaOf(book, book.active, { ...book.selection, rows: 1, columns: 1 })),
  },
} satisfies WireClass<"Workbook">;
