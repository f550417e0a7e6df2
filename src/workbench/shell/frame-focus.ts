/** What had the focus last in each frame: browsers forget it once the focus is outside. */
const lastFocused = new WeakMap<Window, HTMLElement>();

/** Remembers from now on where the focus is in a frame. */
export function watchFrameFocus(frameWindow: Window): void {
  frameWindow.addEventListener("focusin", ({ target }) => lastFocused.set(frameWindow, target as HTMLElement));
}

/** Gives the focus to what had it last in a frame; where that is gone to the first that takes it, else to the frame. */
export function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus();
  const last = frame.contentWindow === null ? undefined : lastFocused.get(frame.contentWindow);
  const element = last?.isConnected === true ? last : firstIn(frame.contentDocument);
  element?.focus();
}

function firstIn(page: Document | null): HTMLElement | undefined {
  const all =
    page?.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]") ?? [];
  return [...all].find((own) => own.tabIndex >= 0 && !own.matches(":disabled") && own.getClientRects().length > 0);
}
