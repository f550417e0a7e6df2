import { useEffect } from "preact/hooks";
import { focusPartBeside, partOf } from "./page-parts";

/**
 * F6 and Shift+F6 go round the parts of the window. Keys that are pressed in the pane's frame do not reach this window,
 * so what is answered hears of them there. `finishTyping` is as for `useUnsaved`.
 */
export function usePartKeys(finishTyping: () => boolean): (event: KeyboardEvent) => void {
  const press = (event: KeyboardEvent): void => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const isElsewhere = document.querySelector('dialog[open], [role="menu"], .choices') !== null;
    if (event.key !== "F6" || hasModifier || event.isComposing || event.defaultPrevented || isElsewhere) {
      return;
    }
    event.preventDefault();
    const part = partOf(document.activeElement);
    if (finishTyping()) {
      // Wherever it was typed, the cell takes the focus once it is drawn anew, which is done by then.
      queueMicrotask(() => focusPartBeside(part, event.shiftKey ? -1 : 1));
    }
  };
  useEffect(() => {
    // Before a cell that is being edited takes the key for itself.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  });
  return press;
}
