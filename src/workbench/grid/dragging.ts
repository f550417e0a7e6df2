/** Calls `move` until the button is let go; near an edge the sheet scrolls along. */
export function follow(scroller: HTMLElement, move: (event: PointerEvent) => void, end?: () => void): void {
  const onMove = (event: PointerEvent) => {
    const { left, top, right, bottom } = scroller.getBoundingClientRect();
    const beyond = (place: number, from: number, to: number) => Math.min(0, place - from) + Math.max(0, place - to);
    scroller.scrollBy(beyond(event.clientX, left, right - 20), beyond(event.clientY, top, bottom - 20));
    move(event);
  };
  const stop = () => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", stop);
    window.removeEventListener("pointercancel", stop);
    end?.();
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", stop);
  window.addEventListener("pointercancel", stop);
}

const tapPixels = 8;

/** Acts when a finger is lifted where it was put down. */
export function onTap(scroller: HTMLElement, start: PointerEvent, act: () => void): void {
  const onUp = (event: PointerEvent) => {
    const distance = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    if (event.type === "pointerup" && distance < tapPixels) {
      act();
    }
    scroller.removeEventListener("pointerup", onUp);
    scroller.removeEventListener("pointercancel", onUp);
  };
  scroller.addEventListener("pointerup", onUp);
  scroller.addEventListener("pointercancel", onUp);
}
