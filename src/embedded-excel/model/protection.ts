import { hostError } from "../protocol/host-error";
import { sheetColumns, sheetRows } from "./rect";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

export type ProtectedAct =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects";

/** @throws HostError AccessDenied where the sheet is protected and a cell of the block is locked */
export function guardContents(sheet: Sheet, rect: Rect): void {
  if (sheet.protection === null) {
    return;
  }
  const whole = rect.rows === sheetRows || rect.columns === sheetColumns;
  if (whole || sheet.formats.common(rect, "locked") !== false) {
    throw accessDenied();
  }
}

/** @throws HostError AccessDenied where the sheet is protected and its protection does not allow the act */
export function guardAct(sheet: Sheet, act: ProtectedAct): void {
  if (sheet.protection !== null && sheet.protection.options[act] !== true) {
    throw accessDenied();
  }
}

/** @throws HostError AccessDenied where the sheet is protected at all */
export function guardSheet(sheet: Sheet): void {
  if (sheet.protection !== null) {
    throw accessDenied();
  }
}

function accessDenied() {
  return hostError("AccessDenied", "You cannot perform the requested operation because the worksheet is protected.");
}
