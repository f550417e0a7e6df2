import { format, getFormatInfo } from "numfmt";
import type { CellResult } from "./calc-workbook";
import { toText } from "./values/convert";
import { round } from "./values/rounding";

/** What a cell shows of a date that the calendar does not have. */
export const noSuchDate = "########";

/**
 * A value as a cell with that number format shows it: 1234.5 in "#,##0.00" is 1,234.50. Colours are left out; the width
 * of a letter after "_" is a space. null where the format cannot be read. An error is its code.
 */
export function formatValue(value: CellResult, code: string): string | null {
  if (value === null) return "";
  if (typeof value === "object") return value.code;
  if (typeof value === "boolean") return toText(value);
  try {
    return format(code, typeof value === "number" ? asDisplayed(value, code) : value, {
      dateSpanLarge: false,
      dateErrorNumber: false,
      overflow: noSuchDate,
    });
  } catch {
    return null;
  }
}

const roundedAsTheyStand = new Set(["number", "currency", "grouped"]);

/** A half in the digits that people see rounds up, also where the binary fraction lies just below it. */
function asDisplayed(value: number, code: string): number {
  const { type, maxDecimals, scale } = getFormatInfo(code);
  if (!roundedAsTheyStand.has(type) || scale !== 1) return value;
  // A number that rounds to nothing keeps its sign, which decides on the part of the format.
  return round(value, maxDecimals) || value;
}
