import type { SheetView } from "../view/sheet-view";
import type { Place } from "./selection";

/** Pixels of the headings above and beside the cells. */
export const columnHeadingHeight = 24;

/** Wide enough for the number of the last row. */
export function rowHeadingWidth(rows: number): number {
  return 20 + String(rows).length * 8;
}

/** A sheet's measures on the screen. */
export interface Layout {
  readonly view: SheetView;
  readonly left: number;
  readonly top: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

export function layoutOf(view: SheetView): Layout {
  return {
    view,
    left: rowHeadingWidth(view.rows.count),
    top: columnHeadingHeight,
    frozenWidth: view.columns.start(view.frozen.columns),
    frozenHeight: view.rows.start(view.frozen.rows),
  };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a cell lies in the scrolled area; one that is frozen lies where the scrolling has taken it. How far that is is
 * asked only then: while rows are being drawn, the answer costs a layout of the page.
 */
export function boxOf({ view, left, top }: Layout, place: Place, scrolled: () => Scrolled): Box {
  const frozenRow = place.row < view.frozen.rows;
  const frozenColumn = place.column < view.frozen.columns;
  return {
    left: left + view.columns.start(place.column) + (frozenColumn ? scrolled().scrollLeft : 0),
    top: top + view.rows.start(place.row) + (frozenRow ? scrolled().scrollTop : 0),
    width: view.columns.size(place.column),
    height: view.rows.size(place.row),
  };
}

export interface Scrolled {
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

export interface Pointed {
  readonly row: number;
  readonly column: number;
  readonly area: "cells" | "rowHeading" | "columnHeading" | "corner";
}

/** The cell or heading at a point, counted from the corner of what is seen. */
export function pointed(layout: Layout, x: number, y: number, scrolled: Scrolled): Pointed {
  const { view, left, top, frozenWidth, frozenHeight } = layout;
  const across = x - left;
  const down = y - top;
  const column = view.columns.at(across < frozenWidth ? Math.max(0, across) : across + scrolled.scrollLeft);
  const row = view.rows.at(down < frozenHeight ? Math.max(0, down) : down + scrolled.scrollTop);
  const area = down < 0 ? (across < 0 ? "corner" : "columnHeading") : across < 0 ? "rowHeading" : "cells";
  return { row, column, area };
}

/** How far to scroll so that a cell is seen in full beside headings and frozen panes. */
export function scrolledTo(
  layout: Layout,
  place: Place,
  seen: Scrolled & { readonly width: number; readonly height: number },
): Scrolled {
  const { view, left, top, frozenWidth, frozenHeight } = layout;
  const along = (start: number, size: number, from: number, room: number, frozen: number) => {
    const fits = Math.max(0, start + Math.min(size, room - frozen) - room);
    return Math.min(Math.max(from, fits), Math.max(0, start - frozen));
  };
  const column = place.column;
  const row = place.row;
  return {
    scrollLeft:
      column < view.frozen.columns
        ? seen.scrollLeft
        : along(view.columns.start(column), view.columns.size(column), seen.scrollLeft, seen.width - left, frozenWidth),
    scrollTop:
      row < view.frozen.rows
        ? seen.scrollTop
        : along(view.rows.start(row), view.rows.size(row), seen.scrollTop, seen.height - top, frozenHeight),
  };
}
