import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { Range } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Lines } from "../view/lines";

export interface VirtualLinesOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lines: Lines;
  readonly horizontal: boolean;
  /** Pixels of headings before the first line. */
  readonly before: number;
  /** Lines that are drawn elsewhere, since they never scroll. */
  readonly frozen: number;
  /** A line that is drawn in any case: it has the focus. */
  readonly kept: number;
}

const overscan = 4;

/** The rows or columns that are in view, and some around them. */
export function useVirtualLines(options: VirtualLinesOptions): readonly number[] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const isMeasuring = useRef(false);
  const settings = {
    count: options.lines.count,
    getScrollElement: () => options.scroller.current,
    estimateSize: (line: number) => options.lines.size(line),
    horizontal: options.horizontal,
    paddingStart: options.before,
    overscan,
    rangeExtractor: (range: Range) => inView(range, options),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialRect: { width: 1280, height: 800 },
    onChange: () => {
      if (!isMeasuring.current) {
        redraw(undefined);
      }
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  const measured = useRef(options.lines);
  if (measured.current !== options.lines) {
    measured.current = options.lines;
    isMeasuring.current = true;
    virtualizer.measure();
    isMeasuring.current = false;
  }
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return useSame(virtualizer.getVirtualIndexes());
}

function inView({ startIndex, endIndex, overscan: around, count }: Range, options: VirtualLinesOptions): number[] {
  const first = Math.max(options.frozen, startIndex - around);
  const last = Math.min(count - 1, endIndex + around);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const { kept } = options;
  if (kept < options.frozen || kept >= count || (kept >= first && kept <= last)) {
    return lines.filter((line) => options.lines.size(line) > 0 || line === kept);
  }
  const shown = lines.filter((line) => options.lines.size(line) > 0);
  return kept < first ? [kept, ...shown] : [...shown, kept];
}

/** The former array while it holds the same, so that what depends on it is not drawn again. */
function useSame(lines: readonly number[]): readonly number[] {
  const last = useRef(lines);
  const { current } = last;
  const isSame = current.length === lines.length && current.every((line, index) => line === lines[index]);
  if (!isSame) {
    last.current = lines;
  }
  return last.current;
}
