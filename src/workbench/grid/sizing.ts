import { resizeLines } from "../../embedded-excel/model/formatting";
import type { LineKind } from "../../embedded-excel/model/formatting";
import { contains, sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import { cellPadding } from "../view/row-heights";
import { fontPixels, toPoints } from "../view/pixels";
import { attempt } from "./actions";
import type { GridState } from "./grid-state";
import type { Layout } from "./layout";

const narrowest = 8;
/** Each line is remembered by itself; nobody sizes a million rows. */
const mostSized = 20_000;

/** Drags the edge of a column's or row's heading. */
export function startSizing(state: GridState, layout: Layout, sizer: HTMLElement, event: PointerEvent): void {
  event.preventDefault();
  const kind = sizer.dataset["column"] === undefined ? "rows" : "columns";
  const line = Number(kind === "rows" ? sizer.dataset["row"] : sizer.dataset["column"]);
  const from = kind === "rows" ? event.clientY : event.clientX;
  const size = layout.view[kind].size(line);
  const guide = sizer.ownerDocument.createElement("div");
  guide.className = `size-guide ${kind}`;
  sizer.append(guide);
  let pixels = size;
  const onMove = (moved: PointerEvent) => {
    pixels = Math.max(narrowest, size + (kind === "rows" ? moved.clientY : moved.clientX) - from);
    guide.style.transform = kind === "rows" ? `translateY(${pixels - size}px)` : `translateX(${pixels - size}px)`;
  };
  const onUp = () => {
    window.removeEventListener("pointermove", onMove);
    guide.remove();
    if (pixels !== size) {
      resize(state, kind, line, pixels);
    }
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp, { once: true });
}

/** As wide as the column's longest text that is in view or near it. */
export function fitColumn(state: GridState, layout: Layout, column: number): void {
  const { view } = layout;
  const used = state.sheet.value.usedRect(true);
  let widest = narrowest;
  for (let row = 0; used !== null && row < used.row + used.rows; row++) {
    const { text, look, wrap } = view.cell(row, column);
    if (text !== "" && !wrap) {
      widest = Math.max(widest, view.options.measure(text, fontPixels(look.fontPoints), look.bold));
    }
  }
  resize(state, "columns", column, Math.ceil(widest) + 2 * cellPadding + 2);
}

/** Sizes one line, or all selected ones where it is among them. */
export function resize(state: GridState, kind: LineKind, line: number, pixels: number): void {
  const { rect } = state.selection.value;
  const whole = kind === "rows" ? rect.columns === sheetColumns : rect.rows === sheetRows;
  const isSelected = whole && (kind === "rows" ? contains(rect, line, 0) : contains(rect, 0, line));
  const one = { row: line, column: line, rows: 1, columns: 1 };
  resizeBlock(state, kind, isSelected ? rect : one, pixels);
}

/** Sizes the rows or the columns of a block. */
export function resizeBlock(state: GridState, kind: LineKind, rect: Rect, pixels: number): void {
  const sheet = state.sheet.value;
  const lines: Rect =
    kind === "rows" ? { ...rect, column: 0, columns: sheetColumns } : { ...rect, row: 0, rows: sheetRows };
  const sized = { ...lines, [kind]: Math.min(lines[kind], mostSized) };
  const label = kind === "rows" ? "sizing rows" : "sizing columns";
  const act = () => resizeLines({ book: state.book, sheet, rect: sized }, kind, toPoints(pixels));
  attempt(state, () => state.undo.change(label, act));
}
