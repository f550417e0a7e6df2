import { contains } from "../../embedded-excel/model/rect";
import { cellMenu } from "./cell-menu";
import { openChoices } from "./choices";
import { follow, onTap } from "./dragging";
import { finishEditing, startEditing } from "./editing";
import { followLink } from "./links";
import { extendTo, selectAll, selectCell, selectColumns, selectRows } from "./selection";
import type { GridState } from "./grid-state";
import { pointed } from "./layout";
import type { Layout, Pointed } from "./layout";
import { isPointingAtReference, pointAtReference } from "./reference-pointing";
import { fitColumn, startSizing } from "./sizing";

/** What the pointer does where it is pressed: it selects, sizes, or puts an address into a formula. */
export function startPointing(state: GridState, layout: Layout, event: PointerEvent): void {
  const target = event.target as HTMLElement;
  const scroller = event.currentTarget as HTMLElement;
  if (event.button === 2 || target.closest("button, textarea, input, a, [role=listbox], .chart, .note") !== null) {
    return;
  }
  const sizer = target.closest<HTMLElement>(".column-sizer, .row-sizer");
  if (sizer !== null) {
    return startSizing(state, layout, sizer, event);
  }
  const at = (moved: PointerEvent) => placeAt(layout, scroller, moved);
  const first = at(event);
  if (isPointingAtReference(state)) {
    event.preventDefault();
    return pointAtReference(state, scroller, first, at);
  }
  if (state.editing.value !== null) {
    finishEditing(state);
    if (state.question.value !== null) {
      event.preventDefault();
      return;
    }
  }
  if (event.pointerType === "touch") {
    // A finger scrolls; what it taps is selected when it is lifted.
    return onTap(scroller, event, () => select(state, first, false));
  }
  event.preventDefault();
  state.wantsFocus.value = true;
  select(state, first, event.shiftKey);
  follow(scroller, (moved) => drag(state, first, at(moved)));
}

/** A second press at once: edits the cell, or fits a column to its texts. */
export function pointTwice(state: GridState, layout: Layout, event: MouseEvent): void {
  const target = event.target as HTMLElement;
  const sizer = target.closest<HTMLElement>(".column-sizer");
  if (sizer !== null) {
    return fitColumn(state, layout, Number(sizer.dataset["column"]));
  }
  const isCell = pointed(layout, ...inside(event.currentTarget as HTMLElement, event)).area === "cells";
  if (isCell && target.closest("button, textarea, .chart, .note") === null && state.editing.value === null) {
    startEditing(state, "cell");
  }
}

/** A press of the button in a table's heading. */
export function pressSorter(state: GridState, layout: Layout, event: MouseEvent): void {
  if ((event.target as HTMLElement).closest(".sort-button") !== null) {
    const { row, column } = placeAt(layout, event.currentTarget as HTMLElement, event);
    state.select(selectCell(row, column));
    openChoices(state);
  }
}

/** The menu of the cells or headings that were pressed with the other button. */
export function openMenuAt(state: GridState, layout: Layout, event: MouseEvent): void {
  const scroller = event.currentTarget as HTMLElement;
  if ((event.target as HTMLElement).closest("textarea, .chart") !== null) {
    return;
  }
  event.preventDefault();
  const place = placeAt(layout, scroller, event);
  const { rect } = state.selection.value;
  const isInside = contains(rect, place.row, place.column);
  if (!isInside || place.area !== "cells") {
    select(state, place, false);
  }
  state.wantsFocus.value = true;
  state.menu.value = cellMenu(state, event.clientX, event.clientY);
}

function placeAt(layout: Layout, scroller: HTMLElement, event: MouseEvent): Pointed {
  const [x, y, scrolled] = inside(scroller, event);
  return pointed(layout, x, y, scrolled);
}

function inside(scroller: HTMLElement, event: MouseEvent): readonly [number, number, HTMLElement] {
  const { left, top } = scroller.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top, scroller];
}

function select(state: GridState, { row, column, area }: Pointed, extend: boolean): void {
  const selection = state.selection.value;
  state.follows = "end";
  if (area === "corner") {
    state.select(selectAll(selection));
  } else if (area === "rowHeading") {
    state.select(extend ? selectRows(selection.active.row, row) : selectRows(row, row));
  } else if (area === "columnHeading") {
    state.select(extend ? selectColumns(selection.active.column, column) : selectColumns(column, column));
  } else {
    state.select(extend ? extendTo(selection, { row, column }) : selectCell(row, column));
    if (!extend) {
      followLink(state, row, column);
    }
  }
}

function drag(state: GridState, first: Pointed, { row, column }: Pointed): void {
  const { end } = state.selection.value;
  if (first.area === "corner" || (end.row === row && end.column === column)) {
    return;
  }
  if (first.area === "rowHeading") {
    state.select(selectRows(first.row, row));
  } else if (first.area === "columnHeading") {
    state.select(selectColumns(first.column, column));
  } else {
    state.select(extendTo(state.selection.value, { row, column }));
  }
}
