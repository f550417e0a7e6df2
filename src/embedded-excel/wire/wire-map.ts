import type { Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Sheet } from "../model/sheet";

export interface SheetModel {
  readonly book: Workbook;
  readonly sheet: Sheet;
}

/** What stands behind each API class: our model, and Microsoft's type that its table is held against. */
export interface WireMap {
  Workbook: [Workbook, Excel.Workbook];
  Application: [Workbook, Excel.Application];
  WorksheetCollection: [Workbook, Excel.WorksheetCollection];
  Worksheet: [SheetModel, Excel.Worksheet];
  Range: [Area, Excel.Range];
}
