import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import type { CellFormat } from "./cell-format";
import { guardAct } from "./protection";
import { textAt } from "./reading";
import { sheetColumns, sheetRows } from "./rect";

export type LineKind = "rows" | "columns";

/** Points; Excel's own for a new sheet. */
export const standardSizes: Readonly<Record<LineKind, number>> = { rows: 15, columns: 48 };

const pointsOfACharacter = 5.25;
const padding = 5;

/** Changes how every cell of a block looks. Colours may be names or #RRGGBB. */
export function changeFormat(area: Area, patch: Partial<CellFormat>): void {
  const { book, sheet, rect } = area;
  guardAct(sheet, "allowFormatCells");
  sheet.formats.change(rect, patch);
  book.tell({ kind: "formatted", sheet, rect, author: book.author });
}

/** Width of columns or height of rows in points; null where they differ. */
export function commonSize({ sheet, rect }: Area, kind: LineKind): number | null {
  const lines = sheet[kind];
  const { first, count } = lineSpan(rect, kind);
  const size = (line: number) => lines.get(line)?.size ?? standardSizes[kind];
  const explicit = [...lines.keys()].filter((line) => line >= first && line < first + count);
  const same = explicit.every((line) => size(line) === size(first));
  const allOrNone = explicit.length === 0 || explicit.length === count || size(first) === standardSizes[kind];
  return same && allOrNone ? size(first) : null;
}

export function resizeLines({ sheet, rect }: Area, kind: LineKind, size: number): void {
  guardAct(sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (typeof size !== "number" || !Number.isFinite(size) || size < 0) {
    throw hostError("InvalidArgument");
  }
  const { first, count } = lineSpan(rect, kind);
  for (let line = first; line < first + count; line++) {
    sheet[kind].set(line, { ...sheet[kind].get(line), size });
  }
}

/** Sets widths by the longest text, as near as can be had without drawing it; heights to the standard. */
export function autofit(area: Area, kind: LineKind): void {
  const { book, sheet, rect } = area;
  guardAct(sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const { first, count } = lineSpan(rect, kind);
  const last = Math.min(first + count, kind === "rows" ? sheetRows : sheetColumns);
  const longest = new Map<number, number>();
  for (const [row, column] of sheet.cells.within(rect)) {
    const line = kind === "rows" ? row : column;
    const length = kind === "rows" ? 0 : textAt(book, sheet, row, column).length;
    longest.set(line, Math.max(longest.get(line) ?? 0, length));
  }
  for (const [line, length] of longest) {
    if (line < last) {
      const size = kind === "rows" ? standardSizes.rows : length * pointsOfACharacter + padding;
      sheet[kind].set(line, { ...sheet[kind].get(line), size });
    }
  }
}

/** Whether all rows or columns are hidden; null where they differ. */
export function commonHidden({ sheet, rect }: Area, kind: LineKind): boolean | null {
  const { first, count } = lineSpan(rect, kind);
  const hidden = [...sheet[kind]].filter(
    ([line, { hidden: isHidden }]) => isHidden === true && line >= first && line < first + count,
  ).length;
  return hidden === 0 || hidden === count ? hidden > 0 : null;
}

export function hideLines({ sheet, rect }: Area, kind: LineKind, hidden: boolean): void {
  guardAct(sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const { first, count } = lineSpan(rect, kind);
  for (let line = first; line < first + count; line++) {
    sheet[kind].set(line, { ...sheet[kind].get(line), hidden });
  }
}

function lineSpan(rect: Area["rect"], kind: LineKind): { readonly first: number; readonly count: number } {
  return kind === "rows" ? { first: rect.row, count: rect.rows } : { first: rect.column, count: rect.columns };
}
