import type { JSX } from "preact";
import type { CellLook } from "../view/cell-look";
import type { Measure } from "../view/measure";
import type { SheetView } from "../view/sheet-view";
import { boxStyle, fitted, textStyle } from "./cell-style";
import { isSorter, SortButton, sorterSide } from "./sort-button";

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
      {isSorter(view, row, column) ? <SortButton heading={text} side={sorterSide(view, row, column, measure)} /> : null}
      {text === "" ? null : (
        <span class={textClasses.filter((name) => name !== "").join(" ")} style={{ ...textStyle(cell), ...reach }}>
          {text}
        </span>
      )}
    </div>
  );
}

/** Only on plain paper does a text that reaches over its neighbours hide the gridlines below it. */
function isPlain({ fill, borderRight, borderLeft }: CellLook): boolean {
  return fill === null && borderRight.style === "None" && borderLeft.style === "None";
}

function placed(align: string, left: number): Readonly<Record<string, string>> {
  if (align === "right") {
    return { right: "0", left: "auto" };
  }
  return align === "center" ? { left: `${-left}px`, width: "max-content" } : { left: "0" };
}
