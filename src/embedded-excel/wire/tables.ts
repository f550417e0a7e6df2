import type { WireTable } from "../protocol/wire-table";
import { application } from "./application";
import { range } from "./range";
import type { WireClass } from "./wire-class";
import type { WireMap } from "./wire-map";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const classes: { readonly [N in keyof WireMap]: WireClass<N> } = {
  Application: application,
  Range: range,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};

/** Every API class that the embedded Excel answers. */
export const excelTables = classes as unknown as Readonly<Record<keyof WireMap, WireTable>>;
