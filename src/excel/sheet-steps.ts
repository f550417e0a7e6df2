import { cellArea } from "./areas";
import { writeSteps } from "./cell-steps";
import type { PlacedSheet } from "./layout";
import { cellLook, formatCode } from "./looks";
import { bytesOf, bytesPerAction } from "./payload";
import type { Placed } from "./places";
import { linkInPlace } from "./links";
import type { SheetContents } from "./sheet-contents";
import type { Step } from "./step";

/** Writes a sheet's cells outside its tables; those that are new get their format and look. */
export function sheetSteps(
  sheet: PlacedSheet,
  contents: SheetContents,
  placed: Placed,
  what: "values" | "formulas",
): readonly Step[] {
  const isNewSheet = sheet.ref.id === null;
  const cells = contents.cells.filter(({ plan }) => (plan?.formula !== undefined) === (what === "formulas"));
  return cells.flatMap(({ plan, row, column, content, before, isNew }): readonly Step[] => {
    const area = cellArea(row, column);
    const write = writeSteps(sheet.ref, area, [[content]], isNewSheet ? null : [[before]]);
    if (plan === null || !(isNew || isNewSheet)) return write;
    const { style = "label", format = "general", wrap = false, link } = plan;
    const toFormat: Step = {
      bytes: bytesPerAction,
      apply: (book) => {
        if (format !== "general")
          book.range(sheet.ref, area).numberFormat = formatCode(
            format,
            plan.formula !== undefined,
          ) as unknown as string[][];
      },
    };
    const toLook: Step = {
      bytes: bytesPerAction * 10 + bytesOf(link ?? ""),
      apply: (book) => {
        const range = book.range(sheet.ref, area);
        if (link !== undefined) range.hyperlink = { documentReference: linkInPlace(placed, link).reference };
        cellLook(range, style, format, wrap);
      },
    };
    return [toFormat, ...write, toLook];
  });
}
