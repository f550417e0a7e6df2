import type { SheetPlan } from "../budget/plan/sheet-plan";
import { columnRange } from "./references";

/**
 * A sheet's XML as the library writes it, with two things that it has no setting for: rows whose height Excel may still
 * fit to their contents, and no warning triangles on text that looks like a number.
 */
export function sheetPart(xml: string, sheet: SheetPlan): string {
  const headings = new Set(sheet.tables.map((table) => String(table.headerRow)));
  const fitted = xml.replaceAll(/<row r="(\d+)" ht="[^"]*" customHeight="1"/g, (row, number: string) => {
    return headings.has(number) ? row : row.replace(' customHeight="1"', "");
  });
  const texts = sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ format }, index) => {
      return format === "text" ? [columnRange(table, index)] : [];
    }),
  );
  if (texts.length === 0) return fitted;
  const ignored = `<ignoredErrors><ignoredError sqref="${texts.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
  // Of the elements that may follow in a sheet, the library writes these two.
  const next = fitted.search(/<drawing |<tableParts /);
  return fitted.slice(0, next) + ignored + fitted.slice(next);
}
