const longestWait = 3_000;

let stopWaiting = (): void => undefined;

/** Moves the focus to an element that the change under way is about to draw, also where its code is loaded first. */
export function focusSoon(id: string): void {
  stopWaiting();
  const focus = (): boolean => {
    const found = document.getElementById(id);
    found?.focus();
    return found !== null;
  };
  const observer = new MutationObserver(() => focus() && stopWaiting());
  const first = setTimeout(() => {
    if (focus()) stopWaiting();
    else observer.observe(document.body, { childList: true, subtree: true });
  });
  const last = setTimeout(() => stopWaiting(), longestWait);
  stopWaiting = () => {
    observer.disconnect();
    clearTimeout(first);
    clearTimeout(last);
  };
}
