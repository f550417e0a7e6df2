import type { JSX } from "preact";
import type { CellLook } from "../view/cell-look";
import type { Measure } from "../view/measure";
import type { SheetView } from "../view/sheet-view";
import { boxStyle, fitted, textStyle } from "./cell-style";

export interface CellProps {
  readonly view: SheetView;
  readonly measure: Measure;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly isActive: boolean;
  /** Letters of the sides on which the selection ends, "" within it; null outside. */
  readonly selected: string | null;
}

export function cellId(row: number, column: number): string {
  return `cell-${row + 1}-${column + 1}`;
}

/** One cell. */
export function gridCell({ view, measure, row, column, left, isActive, selected }: CellProps): JSX.Element {
  const cell = view.cell(row, column);
  const { text, room } = fitted(view, row, column, measure);
  const { look } = cell;
  const classes = [
    "cell",
    cell.align === "left" ? "" : `to-${cell.align}`,
    cell.vertical === "bottom" ? "" : `to-${cell.vertical}`,
    cell.wrap ? "wraps" : "",
    selected === null ? "" : `selected ${[...selected].map((side) => `edge-${side}`).join(" ")}`,
    isActive ? "active" : "",
    cell.error?.message === undefined ? "" : "has-note",
    cell.isLink ? "link" : "",
  ];
  const textClasses = [
    "text",
    look.bold ? "bold" : "",
    look.italic ? "italic" : "",
    look.underline ? "underlined" : "",
    look.strikethrough ? "struck" : "",
    room === null ? "" : "reaches",
  ];
  const width = view.columns.size(column);
  const reach =
    room === null
      ? {}
      : {
          maxWidth: `${width + room.left + room.right}px`,
          ...(isPlain(look) ? {} : { backgroundColor: "transparent" }),
          ...placed(cell.align, room.left),
        };
  return (
    <div
      key={column}
      id={cellId(row, column)}
      role="gridcell"
      class={classes.filter((name) => name !== "").join(" ")}
      aria-colindex={column + 2}
      aria-selected={selected !== null}
      tabIndex={isActive ? 0 : -1}
      aria-describedby={isActive ? "cell-note" : undefined}
      style={{ left: `${left}px`, width: `${width}px`, ...boxStyle(view, row, column) }}
    >
      {isSorter(view, row, column) ? <SortButton heading={text} /> : null}
      {text === "" ? null : (
        <span class={textClasses.filter((name) => name !== "").join(" ")} style={{ ...textStyle(cell), ...reach }}>
          {text}
        </span>
      )}
    </div>
  );
}

/** An arrow up and one down: it sorts, and filters nothing. */
function SortButton({ heading }: { readonly heading: string }) {
  const words = `Sort by ${heading}`;
  return (
    <button type="button" class="sort-button" tabIndex={-1} aria-label={words} title={words}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 11V1.5M1 4l2.5-2.5L6 4M8.5 1v9.5M6 8l2.5 2.5L11 8" />
      </svg>
    </button>
  );
}

/** Only on plain paper does a text that reaches over its neighbours hide the gridlines below it. */
function isPlain({ fill, borderRight, borderLeft }: CellLook): boolean {
  return fill === null && borderRight.style === "None" && borderLeft.style === "None";
}

/** Headings of tables offer to sort. */
function isSorter(view: SheetView, row: number, column: number): boolean {
  const table = view.tableAt(row, column);
  return table !== undefined && table.showFilterButton && row === table.rect.row && view.columns.size(column) > 30;
}

function placed(align: string, left: number): Readonly<Record<string, string>> {
  if (align === "right") {
    return { right: "0", left: "auto" };
  }
  return align === "center" ? { left: `${-left}px`, width: "max-content" } : { left: "0" };
}
