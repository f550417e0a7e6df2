import { cellPadding, indentPixels, lineHeight } from "../view/row-heights";
import type { Measure } from "../view/measure";
import { lineWidths } from "../view/measure";
import { fontPixels } from "../view/pixels";
import type { SheetView } from "../view/sheet-view";

/** Pixels that the button takes of its corner, with the line beside it. */
const room = 20;

export interface SortButtonProps {
  readonly heading: string;
  readonly side: "top" | "bottom";
}

/** An arrow up and one down: it sorts, and filters nothing. */
export function SortButton({ heading, side }: SortButtonProps) {
  const words = `Sort by ${heading}`;
  return (
    <button
      type="button"
      class={side === "top" ? "sort-button at-top" : "sort-button"}
      tabIndex={-1}
      aria-label={words}
      title={words}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 11V1.5M1 4l2.5-2.5L6 4M8.5 1v9.5M6 8l2.5 2.5L11 8" />
      </svg>
    </button>
  );
}

/** Headings of tables offer to sort. */
export function isSorter(view: SheetView, row: number, column: number): boolean {
  const table = view.tableAt(row, column);
  return table !== undefined && table.showFilterButton && row === table.rect.row && view.columns.size(column) > 30;
}

/** Where the button stands: below as in Excel, but beside a heading's short first line where it would hide the last. */
export function sorterSide(view: SheetView, row: number, column: number, measure: Measure): "top" | "bottom" {
  const { text, wrap, vertical, align, indent, look } = view.cell(row, column);
  if (!wrap || vertical !== "top" || align !== "left") {
    return "bottom";
  }
  const before = cellPadding + indent * indentPixels;
  const width = view.columns.size(column);
  const pixels = fontPixels(look.fontPoints);
  const widths = lineWidths(text, width - before - cellPadding, (part) => measure(part, pixels, look.bold));
  const lowest = Math.floor(view.rows.size(row) / lineHeight(look.fontPoints)) - 1;
  const isHidden = (line: number) => before + (widths[line] ?? 0) > width - room;
  return isHidden(lowest) && !isHidden(0) ? "top" : "bottom";
}
