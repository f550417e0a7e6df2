import type { Border } from "../../embedded-excel/model/cell-format";
import type { CellView } from "../view/cell-view";
import { cellPadding, indentPixels, lineHeight } from "../view/row-heights";
import type { Measure } from "../view/measure";
import { overflow } from "../view/overflow";
import { fontPixels } from "../view/pixels";
import type { SheetView } from "../view/sheet-view";

type Style = Readonly<Record<string, string | number>>;

const sheetFonts = /^(aptos|calibri)/i;

/**
 * The box of a cell: its fill, and the lines below and to the right of it. Each side is given by itself: a style that
 * is one of several for the same side is set anew by itself when a cell changes, and takes the others away.
 */
export function boxStyle(view: SheetView, row: number, column: number): Style {
  const { look } = view.cell(row, column);
  const below = stronger(
    look.borderBottom,
    row + 1 < view.rows.count ? view.cell(row + 1, column).look.borderTop : null,
  );
  const beside = stronger(
    look.borderRight,
    column + 1 < view.columns.count ? view.cell(row, column + 1).look.borderLeft : null,
  );
  return {
    ...(look.fill === null ? {} : { backgroundColor: look.fill }),
    ...side("Bottom", below, look.fill),
    ...side("Right", beside, look.fill),
  };
}

/** The text of a cell in its font. */
export function textStyle({ look, indent, align }: CellView): Style {
  const { fontName, fontPoints } = look;
  const padding = cellPadding + indent * indentPixels;
  return {
    ...(look.colour === "#000000" ? {} : { color: look.colour }),
    ...(sheetFonts.test(fontName) ? {} : { fontFamily: `"${fontName.replaceAll('"', "")}", var(--sheet-font)` }),
    ...(fontPoints === 11
      ? {}
      : { fontSize: `${fontPixels(fontPoints)}px`, lineHeight: `${lineHeight(fontPoints)}px` }),
    ...(indent === 0 ? {} : { [align === "right" ? "paddingRight" : "paddingLeft"]: `${padding}px` }),
  };
}

export interface FittedText {
  readonly text: string;
  /** Room for a text that reaches over its neighbours; null for one that stays in its cell. */
  readonly room: { readonly left: number; readonly right: number } | null;
}

/** What of a text is drawn: a number that does not fit is shown as ####, never cut to another number. */
export function fitted(view: SheetView, row: number, column: number, measure: Measure): FittedText {
  const cell = view.cell(row, column);
  const { text, look, wrap, indent } = cell;
  const width = view.columns.size(column) - 2 * cellPadding - indent * indentPixels;
  if (text === "" || wrap || measure(text.trimEnd(), fontPixels(look.fontPoints), look.bold) <= width) {
    return { text, room: null };
  }
  if (cell.isNumber) {
    const sign = measure("#", fontPixels(look.fontPoints), look.bold);
    return { text: "#".repeat(Math.max(1, Math.floor(width / sign))), room: null };
  }
  if (!cell.isText) {
    return { text, room: null };
  }
  const line = {
    isEmpty: (other: number) => view.isEmpty(row, other),
    width: (other: number) => view.columns.size(other),
    lastColumn: view.columns.count - 1,
  };
  const room = overflow(line, column, cell.align);
  return { text, room: room.left + room.right > 0 ? room : null };
}

const weights: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const styles: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

function stronger(one: Border, other: Border | null): Border | null {
  const weight = (border: Border | null) =>
    border === null || border.style === "None" ? 0 : (weights[border.weight] ?? 1);
  const best = weight(other) > weight(one) ? other : one;
  return weight(best) === 0 ? null : best;
}

/** Where there is no line, the fill covers the gridline. */
function side(name: "Bottom" | "Right", border: Border | null, fill: string | null): Style {
  if (border === null) {
    return fill === null ? {} : { [`border${name}Color`]: fill };
  }
  return line(name, border);
}

function line(side: "Bottom" | "Right", { color, weight, style }: Border): Style {
  const width = style === "Double" ? 3 : (weights[weight] ?? 1);
  return {
    [`border${side}Color`]: color,
    ...(width === 1 ? {} : { [`border${side}Width`]: `${width}px` }),
    ...(style === "Continuous" ? {} : { [`border${side}Style`]: styles[style] ?? "solid" }),
  };
}
