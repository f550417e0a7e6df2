import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { pasteText, takeSelection } from "./clipboard";
import type { GridState } from "./grid-state";

/** Copies, cuts and pastes through the system's clipboard while the focus is on a cell. */
export function useClipboard(state: GridState, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isOurs = () => {
      const focused = document.activeElement;
      return focused?.getAttribute("role") === "gridcell" && scroller.current?.contains(focused) === true;
    };
    const take = (event: ClipboardEvent) => {
      if (isOurs() && event.clipboardData !== null) {
        event.clipboardData.setData("text/plain", takeSelection(state, event.type === "cut"));
        event.preventDefault();
      }
    };
    const paste = (event: ClipboardEvent) => {
      if (isOurs() && event.clipboardData !== null) {
        event.preventDefault();
        pasteText(state, event.clipboardData.getData("text/plain"));
      }
    };
    document.addEventListener("copy", take);
    document.addEventListener("cut", take);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("copy", take);
      document.removeEventListener("cut", take);
      document.removeEventListener("paste", paste);
    };
  }, [state]);
}
