import { FillError } from "./fill-error";
import { isCellEdit } from "./host-errors";

const millisecondsBetweenTries = 250;

/**
 * Does something in Excel once nobody is typing in a cell. Most Excels wait by themselves where they are told to; others
 * refuse, and are asked again. `onWait` is told when somebody is typing: only then is Excel told to wait.
 */
export async function whenIdle<T>(run: (options: Excel.RunOptions) => Promise<T>, onWait?: () => void): Promise<T> {
  for (let delayForCellEdit = onWait === undefined; ; delayForCellEdit = true) {
    try {
      return await run({ delayForCellEdit });
    } catch (error) {
      if (!isRefusedForNow(error)) throw error;
      onWait?.();
      await new Promise((resolve) => setTimeout(resolve, millisecondsBetweenTries));
    }
  }
}

function isRefusedForNow(error: unknown): boolean {
  return isCellEdit(error) || (error instanceof FillError && error.failure === "cell-edit" && error.isRestored);
}
