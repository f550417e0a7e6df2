import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import { focusInPage } from "./focus-in-page";
import { cellId } from "./grid-cell";
import type { GridState } from "./grid-state";
import { scrolledTo } from "./layout";
import type { Layout } from "./layout";

/** Scrolls the active cell into view, and keeps the focus on it while the focus is among the cells. */
export function useActiveCell(state: GridState, layout: Layout, scroller: RefObject<HTMLElement | null>): void {
  const sheet = state.sheet.value;
  const { active, rect, end } = state.selection.value;
  const wantsFocus = state.wantsFocus.value;
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [sheet]);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current !== null && rect.rows < sheetRows && rect.columns < sheetColumns) {
      const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = current;
      const isCycling = rect.rows * rect.columns > 1 && (end.row !== active.row || end.column !== active.column);
      const place = state.follows === "end" && isCycling ? end : active;
      const { scrollLeft: left, scrollTop: top } = scrolledTo(layout, place, { scrollLeft, scrollTop, width, height });
      current.scrollTo({ left, top });
    }
  }, [active.row, active.column, end.row, end.column, sheet]);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null || state.editing.value !== null || !(wantsFocus || isOnCell(current))) {
      return;
    }
    const cell = current.querySelector<HTMLElement>(`#${cellId(active.row, active.column)}`);
    if (cell !== null && cell !== document.activeElement) {
      focusInPage(cell);
    }
    state.wantsFocus.value = cell === null && wantsFocus;
  });
}

function isOnCell(scroller: HTMLElement): boolean {
  const focused = document.activeElement;
  return focused?.getAttribute("role") === "gridcell" && scroller.contains(focused);
}
