import { quotedSheetName } from "../budget/plan/references";
import type { CellValue } from "../budget/plan/sheet-plan";
import { areaAddress, cellArea, parseArea, sheetIn } from "./areas";
import type { Placed } from "./places";
import { placeOf } from "./places";

/** A place of the plan, such as 'Cohort budget'!E12, where it is now: as a reference, and as people read it. */
export function linkInPlace(placed: Placed, link: string): { readonly reference: string; readonly text: string } {
  const { row, column } = parseArea(link);
  const place = placeOf(placed, sheetIn(link), row, column);
  const cell = areaAddress(cellArea(place.row, place.column));
  return { reference: `${quotedSheetName(place.sheet)}!${cell}`, text: `${place.sheet}!${cell}` };
}

/** The text of a linked cell, which names the place itself where the plan has it so. */
export function linkText(placed: Placed, link: string, value: CellValue): CellValue {
  return value === link.replaceAll("'", "") ? linkInPlace(placed, link).text : value;
}
