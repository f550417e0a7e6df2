import { EmbeddedExcel } from "./embedded-excel";
import type { EmbeddedExcelOptions } from "./options";

/** Opens an empty workbook that Microsoft's own client library, unmodified, takes for Excel. */
export function createEmbeddedExcel(options: EmbeddedExcelOptions = {}): EmbeddedExcel {
  return new EmbeddedExcel(options);
}

export type { EmbeddedExcel, EmbeddedExcelOptions };
