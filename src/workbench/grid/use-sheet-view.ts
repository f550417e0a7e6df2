import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Measure } from "../view/measure";
import { SheetView } from "../view/sheet-view";
import type { GridState } from "./grid-state";

export interface SheetViewSource {
  readonly state: GridState;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly measure: Measure;
  readonly dark: boolean;
}

/** The active sheet as it is drawn now. Measuring it anew takes a while, so moving about in what is known does not. */
export function useSheetView({ state, scroller, measure, dark }: SheetViewSource): SheetView {
  const sheet = state.sheet.value;
  const version = state.version.value;
  const reach = state.reach.value;
  const { width, height } = roomIn(scroller.current);
  const last = useRef<SheetView | null>(null);
  const { current } = last;
  const isKnown =
    current !== null &&
    current.options.sheet === sheet &&
    reach.rows <= current.rows.count &&
    reach.columns <= current.columns.count;
  const selection = isKnown ? current.options.selection : reach;
  const view = useMemo(
    () => new SheetView({ book: state.book, sheet, selection, dark, measure, room: { width, height } }),
    [sheet, version, selection, dark, measure, width, height],
  );
  last.current = view;
  return view;
}

const roomSteps = 40;

/** In steps, so that the sheet is not measured anew with each pixel of a window that is being sized. */
function roomIn(scroller: HTMLElement | null) {
  const stepped = (pixels: number | undefined) => Math.floor((pixels ?? 10_000) / roomSteps) * roomSteps;
  return { width: stepped(scroller?.clientWidth), height: stepped(scroller?.clientHeight) };
}
