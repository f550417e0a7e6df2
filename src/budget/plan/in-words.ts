import type { Pence } from "../../rules/money";
import { penceToPounds } from "../../rules/money";
import type { Listed } from "../../rules/words/listed";
import type { CellValue } from "./sheet-plan";

/** What stands in a cell whose amount is not known. Text, so that native sums pass over it. */
export const unknownAmounts = {
  fee: "not published",
  vat: "not known",
  scholarship: "in full",
  targetedSupport: "facts missing",
  cover: "not known",
  netCost: "not known",
} as const;

/** An amount in pounds, or the words for one that is not known. */
export function amountCell(pence: Pence | null, unknown: string): CellValue {
  return pence === null ? unknown : penceToPounds(pence);
}

/** A text, or an empty cell where there is none. */
export function textCell(text: string): CellValue {
  return text === "" ? null : text;
}

/** The cell for Listed: TRUE, FALSE, RISE, or empty where it is not known. */
export function listedCell(listed: Listed): CellValue {
  if (listed === "not known") return null;
  return listed === "RISE" ? "RISE" : listed === "listed";
}

/** A sheet's print set-up: A4, one page across, its name in the header. */
export const landscape = (header: string, headerRow?: number) =>
  ({
    paper: "A4",
    orientation: "landscape",
    pagesWide: 1,
    header,
    ...(headerRow === undefined ? {} : { repeatRows: { from: headerRow, to: headerRow } }),
  }) as const;
