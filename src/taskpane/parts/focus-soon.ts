const longestWait = 3_000;

let stopWaiting = (): void => undefined;

/** Moves the focus to an element that the change under way is about to draw, also where its code is loaded first. */
export function focusSoon(id: string): void {
  focusWhenThere(() => document.getElementById(id));
}

/** The same for the field of a column, by the column's heading, in the form that has an id where there are several. */
export function focusFieldSoon(heading: string, form?: string): void {
  focusWhenThere(() => {
    const within = form === undefined ? document : document.getElementById(form);
    return within === null ? null : fieldOf(heading, within);
  });
}

/** The field of a column; of several buttons to choose from, the one that is chosen. null where none shows. */
export function fieldOf(heading: string, within: ParentNode): HTMLElement | null {
  const frame = within.querySelector(`[data-heading="${CSS.escape(heading)}"]`);
  return (
    frame?.querySelector<HTMLElement>("input:checked") ?? frame?.querySelector<HTMLElement>("input, select") ?? null
  );
}

function focusWhenThere(find: () => HTMLElement | null): void {
  stopWaiting();
  const focus = (): boolean => {
    const found = find();
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
