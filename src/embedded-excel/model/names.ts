import { hostError } from "../protocol/host-error";
import { absoluteAddressOf, parseAddress, quoteSheet } from "./addresses";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

/** A defined name. Without a sheet it belongs to the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: Sheet | null;
  formula: string;
  comment: string;
  visible: boolean;
}

/** @throws HostError InvalidArgument where Excel would not take the name */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = parseAddress(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!wellFormed || likeCell) {
    throw hostError("InvalidArgument", `The name '${name}' is not valid.`);
  }
}

export function formulaOfBlock(sheet: Sheet, rect: Rect): string {
  return `=${quoteSheet(sheet.name)}!${absoluteAddressOf(rect)}`;
}
