/** Gives the focus to something in the grid, and scrolls the page to it. The grid sees to its own scrolling. */
export function focusInPage(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const own = element.getBoundingClientRect();
  const room = element.closest(".scroller")?.getBoundingClientRect() ?? own;
  const top = Math.max(own.top, room.top);
  const bottom = Math.min(own.bottom, room.bottom);
  const down = Math.min(top, Math.max(0, bottom - innerHeight));
  if (top < bottom && down !== 0) {
    scrollBy(0, down);
  }
}
