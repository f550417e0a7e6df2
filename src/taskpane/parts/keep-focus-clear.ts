/**
 * Keeps what has the focus from lying under the pane's footer, however many lines its message has: a ref for the footer.
 * Answers what ends it.
 */
export function keepFocusClear(footer: HTMLElement | null): (() => void) | void {
  if (footer === null) return;
  const observer = new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBottom = `${footer.offsetHeight + 8}px`;
    const focused = document.activeElement;
    // Where nothing has the focus the body stands for it, and would move the page around the pane.
    if (focused === null || focused === document.body || footer.contains(focused)) return;
    focused.scrollIntoView({ block: "nearest" });
  });
  observer.observe(footer);
  return () => observer.disconnect();
}
