import { useEffect, useState } from "preact/hooks";
import type { Desk } from "./desk";
import type { UnsavedChoice } from "./unsaved-dialog";

export interface UnsavedCare {
  /** Does something that takes the workbook away: at once where nothing is lost by it, else after asking. */
  readonly leaveBy: (task: () => void) => void;
  /** Set while the question stands. */
  readonly onChoice: ((choice: UnsavedChoice) => void) | null;
}

/**
 * Keeps changes from being lost unasked, also when the page is closed. `finishTyping` takes in what stands in a cell
 * that is being edited, and answers whether that could be done.
 */
export function useUnsaved(desk: Desk, finishTyping: () => boolean): UnsavedCare {
  const [waiting, setWaiting] = useState<{ readonly task: () => void } | null>(null);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!finishTyping() || desk.hasChanges.peek()) {
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [desk]);

  async function choose(task: () => void, choice: UnsavedChoice): Promise<void> {
    setWaiting(null);
    if (choice === "save") {
      await desk.save();
    }
    const isLost = choice === "save" && desk.hasChanges.peek();
    if (choice !== "stay" && !isLost) {
      task();
    }
  }

  return {
    leaveBy: (task) => {
      if (!finishTyping()) return;
      if (desk.hasChanges.peek()) setWaiting({ task });
      else task();
    },
    onChoice: waiting === null ? null : (choice) => void choose(waiting.task, choice),
  };
}
