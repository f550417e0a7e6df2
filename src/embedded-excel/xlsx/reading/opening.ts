import type { Sheet as FileSheet, Workbook as FileWorkbook } from "hucre";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { PackageParts } from "../package-parts";
import type { LeftOut } from "./left-out";

/** A file on its way into a workbook. */
export interface Opening {
  readonly book: Workbook;
  readonly file: FileWorkbook;
  readonly parts: PackageParts;
  readonly customFunctions: readonly string[];
  readonly leftOut: LeftOut;
}

/** One of its sheets; `path` and `xml` are the sheet's own part. */
export interface OpeningSheet extends Opening {
  readonly sheet: Sheet;
  readonly fileSheet: FileSheet;
  readonly path: string;
  readonly xml: string;
}
