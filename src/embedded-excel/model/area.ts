import { hostError } from "../protocol/host-error";
import { addressOf, quoteSheet } from "./addresses";
import { isOnSheet } from "./rect";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A block of cells of one sheet: what the API calls a range. */
export interface Area {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** @throws HostError InvalidArgument where the block reaches over the sheet's edge */
export function areaOf(book: Workbook, sheet: Sheet, rect: Rect): Area {
  if (!isOnSheet(rect)) {
    throw hostError("InvalidArgument");
  }
  return { book, sheet, rect };
}

/** Another block of the same sheet. */
export function at(area: Area, change: Partial<Rect>): Area {
  return areaOf(area.book, area.sheet, { ...area.rect, ...change });
}

/** "Data!A1:B2" */
export function fullAddress(area: Area): string {
  return `${quoteSheet(area.sheet.name)}!${addressOf(area.rect)}`;
}
