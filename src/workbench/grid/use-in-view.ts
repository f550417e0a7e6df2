import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

const margin = 4;

/** Keeps a popup that hangs below something in view: further left at the edge, and above it where below is no room. */
export function useInView(popup: RefObject<HTMLElement | null>, hangsOn: () => DOMRect | undefined): void {
  useLayoutEffect(() => {
    const { current } = popup;
    const anchor = hangsOn();
    if (current === null || anchor === undefined) {
      return;
    }
    current.style.translate = "none";
    const room = roomAround(current);
    const box = current.getBoundingClientRect();
    const across = Math.max(room.left - box.left, Math.min(0, room.right - box.right));
    const isBetterAbove = box.bottom > room.bottom && anchor.top - room.top > room.bottom - anchor.bottom;
    const down = isBetterAbove ? Math.max(room.top, anchor.top - box.height) - box.top : 0;
    current.style.translate = `${across}px ${down}px`;
  });
}

/** What is seen of the cells, or of the page where the popup is not among them. */
function roomAround(popup: HTMLElement) {
  const page = document.documentElement;
  const scroller = popup.closest(".scroller");
  const { left, top } = scroller?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { clientWidth, clientHeight } = scroller ?? page;
  return {
    left: left + margin,
    top: Math.max(0, top) + margin,
    right: left + clientWidth - margin,
    bottom: Math.min(page.clientHeight, top + clientHeight) - margin,
  };
}
