import { registration } from "../events/registration";
import { areaOf } from "../model/area";
import type { Area } from "../model/area";
import { findArea } from "../model/find-area";
import { guardSheet } from "../model/protection";
import { showTotals } from "../model/table-rows";
import { removeTable, renameTable, resizeTable } from "../model/tables";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { TableModel } from "./wire-map";

type Look =
  | "style"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** How the table looks: kept as told. */
function look<K extends Look>(key: K) {
  return {
    get: ({ table }: TableModel) => table[key],
    set: ({ table }: TableModel, value: TableModel["table"][K]) => {
      guardSheet(table.sheet);
      table[key] = value;
    },
  };
}

export const table = {
  identity: { field: "Id", of: ({ table: own }) => own.id },
  scalars: {
    id: { get: ({ table: own }) => own.id },
    name: { get: ({ table: own }) => own.name, set: ({ book, table: own }, name) => renameTable(book, own, name) },
    showHeaders: { get: () => true, set: refuseHidingHeadings },
    showTotals: {
      get: ({ table: own }) => own.hasTotals,
      set: ({ book, table: own }, show) => showTotals(book, own, show),
    },
    style: look("style"),
    showBandedRows: look("showBandedRows"),
    showBandedColumns: look("showBandedColumns"),
    showFilterButton: look("showFilterButton"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
  },
  navigations: {
    columns: (model) => wired("TableColumnCollection", model),
    rows: (model) => wired("TableRowCollection", model),
    sort: (model) => wired("TableSort", model),
    worksheet: ({ book, table: own }) => wired("Worksheet", { book, sheet: own.sheet }),
  },
  methods: {
    getRange: ({ book, table: own }) => wired("Range", areaOf(book, own.sheet, own.rect)),
    getHeaderRowRange: ({ book, table: own }) => wired("Range", areaOf(book, own.sheet, own.header)),
    getDataBodyRange: ({ book, table: own }) => wired("Range", areaOf(book, own.sheet, own.body)),
    resize: ({ book, table: own }, target: Area | string) => {
      const area = typeof target === "string" ? findArea(book, own.sheet, target) : target;
      resizeTable(book, own, area.rect);
    },
    convertToRange: ({ book, table: own }) => {
      removeTable(book, own);
      return wired("Range", areaOf(book, own.sheet, own.rect));
    },
    delete: ({ book, table: own }) => {
      guardSheet(own.sheet);
      own.sheet.cells.clear(own.rect);
      own.sheet.formats.clear(own.rect);
      removeTable(book, own);
    },
  },
  privates: registration("DataChangedEvent", "onChanged", "tableChanged", ({ book, table: own }: TableModel) => ({
    book,
    target: own.id,
  })),
} satisfies WireClass<"Table">;

function refuseHidingHeadings(_model: TableModel, show: boolean): void {
  if (!show) {
    throw new Error("The embedded Excel keeps the headings of tables.");
  }
}
