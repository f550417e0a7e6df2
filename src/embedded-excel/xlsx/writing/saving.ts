import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** A workbook on its way into a file. */
export interface Saving {
  readonly book: Workbook;
  readonly customFunctions: readonly string[];
}

export interface SavingSheet extends Saving {
  readonly sheet: Sheet;
}
