import { hostError } from "../protocol/host-error";
import type { Area } from "./area";
import type { Border, BorderSide, CellFormat } from "./cell-format";
import { borderSides, noBorder } from "./cell-format";
import { guardAct } from "./protection";
import { lastColumn, lastRow, rectBetween } from "./rect";
import type { Rect } from "./rect";

type CellSide = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** @throws HostError InvalidArgument for a side that does not exist */
export function borderSide(text: string): BorderSide {
  const side = borderSides.find((known) => known.toLowerCase() === text.toLowerCase());
  if (side === undefined) {
    throw hostError("InvalidArgument");
  }
  return side;
}

/** The border that a block has on one of its sides; null where it differs along the side. */
export function borderOf(area: Area, side: BorderSide): Border | null {
  const [first] = partsOf(area.rect, side);
  return first === undefined ? noBorder : area.sheet.formats.common(first.rect, first.side);
}

export function changeBorder(area: Area, side: BorderSide, patch: Partial<Border>): void {
  guardAct(area.sheet, "allowFormatCells");
  const before = borderOf(area, side) ?? noBorder;
  const style = patch.style ?? (before.style === "None" ? "Continuous" : before.style);
  const border = { ...before, ...patch, style };
  for (const part of partsOf(area.rect, side)) {
    const change: Partial<CellFormat> = { [part.side]: border };
    area.sheet.formats.change(part.rect, change);
  }
}

/** The cells along a side of a block, and which of their own sides it is. Diagonals are not kept. */
function partsOf(rect: Rect, side: BorderSide): readonly { readonly rect: Rect; readonly side: CellSide }[] {
  const bottom = lastRow(rect);
  const right = lastColumn(rect);
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side: "borderTop" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: bottom, rows: 1 }, side: "borderBottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side: "borderLeft" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: right, columns: 1 }, side: "borderRight" }];
    case "InsideHorizontal":
      return rect.rows === 1
        ? []
        : [{ rect: rectBetween(rect.row, rect.column, bottom - 1, right), side: "borderBottom" }];
    case "InsideVertical":
      return rect.columns === 1
        ? []
        : [{ rect: rectBetween(rect.row, rect.column, bottom, right - 1), side: "borderRight" }];
    default:
      throw hostError("ApiNotSupportedInEmbeddedHost", `ApiNotSupportedInEmbeddedHost: RangeBorder ${side}`);
  }
}
