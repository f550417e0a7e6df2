import type { NumberFormat } from "./sheet-plan";

const sterling = "[$£-809]";
/** The width of a hyphen, so that figures do not touch the next column. */
const space = "_-";

/** Excel's format codes. Minus signs stay, so a negative amount does not depend on its colour. */
export const formatCodes: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  text: "@",
  pounds: `${sterling}#,##0.00${space};[Red]-${sterling}#,##0.00${space}`,
  "whole-pounds": `${sterling}#,##0${space};[Red]-${sterling}#,##0${space}`,
  count: `#,##0${space}`,
  date: "d mmm yyyy",
};

const alignedRight: ReadonlySet<NumberFormat> = new Set(["pounds", "whole-pounds", "count"]);

/** Whether figures in this format are read down a column by their last digit. */
export function isFigure(format: NumberFormat): boolean {
  return alignedRight.has(format);
}
