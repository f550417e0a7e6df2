/** Gives the focus back to what had it, if it got lost; where that has gone meanwhile, to the part that shows. */
export function focusAgain(before: EventTarget | null): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    const there = before instanceof HTMLElement && before !== document.body && before.isConnected;
    (there ? before : document.getElementById("content"))?.focus({ preventScroll: true });
  });
}
