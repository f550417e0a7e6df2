import { createEmbeddedExcel } from "../../../src/embedded-excel";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { findArea } from "../../../src/embedded-excel/model/find-area";
import { addTable } from "../../../src/embedded-excel/model/tables";
import type { Table } from "../../../src/embedded-excel/model/table";
import type { CellView } from "../../../src/workbench/view/cell-view";
import type { Measure } from "../../../src/workbench/view/measure";
import { SheetView } from "../../../src/workbench/view/sheet-view";

const narrow = /[iljtfrI.,:;'|!()[\] ]/;
const wide = /[mwMW@%]/;

/** Widths by kinds of letters; nothing can be drawn here. */
const estimate: Measure = (text, fontPixels, bold) => {
  const ems = [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.28 : wide.test(letter) ? 0.8 : 0.52), 0);
  return ems * fontPixels * (bold ? 1.04 : 1);
};

/** A workbook whose first sheet holds these cells from A1 on. */
export function bookOf(rows: readonly (readonly (string | number | boolean)[])[]): EmbeddedExcel {
  const excel = createEmbeddedExcel();
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  excel.person.type(`A1:${last}${rows.length}`, rows);
  return excel;
}

export function tableOn(excel: EmbeddedExcel, address: string): Table {
  return addTable(findArea(excel.workbook, excel.workbook.active, address), true);
}

export function viewOf(excel: EmbeddedExcel, dark = false, room = { width: 1000, height: 700 }): SheetView {
  const { workbook: book } = excel;
  return new SheetView({ book, sheet: book.active, selection: book.selection, dark, measure: estimate, room });
}

/** A cell of the active sheet as it is drawn. */
export function cellAt(excel: EmbeddedExcel, address: string, dark = false): CellView {
  const { rect } = findArea(excel.workbook, excel.workbook.active, address);
  return viewOf(excel, dark).cell(rect.row, rect.column);
}
