import { focusFrame } from "./frame-focus";

/** The parts of the window that F6 goes round, as in Excel: what each takes in, and what in it gets the focus. */
const parts = [
  { area: ".formula-bar, .scroller", target: '[role="gridcell"][tabindex="0"]' },
  { area: ".sheet-bar", target: '[role="tab"][tabindex="0"]' },
  { area: ".pane-area", target: ".pane-frame" },
  { area: ".window-top", target: ".ribbon-button:not(:disabled)" },
] as const;

/** The part that holds an element, to be given to `focusPartBeside`; -1 for none. */
export function partOf(element: Element | null): number {
  return parts.findIndex(({ area }) => element !== null && element.closest(area) !== null);
}

/** Gives the focus to the next part that is shown, or the one before; from none to the first, or the last. */
export function focusPartBeside(part: number, by: 1 | -1): void {
  const from = part === -1 && by === -1 ? 0 : part;
  const places = parts.map((_, steps) => (from + by * (steps + 1) + parts.length) % parts.length);
  const elements = places.map((place) => document.querySelector<HTMLElement>(parts[place]!.target));
  const next = elements.find((element) => element !== null && element.getClientRects().length > 0);
  if (next instanceof HTMLIFrameElement) {
    focusFrame(next);
  } else {
    next?.focus();
  }
}
