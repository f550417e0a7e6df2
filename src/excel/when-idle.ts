import { FillError } from "./fill-error";
import { isCellEdit } from "./host-errors";

const millisecondsBetweenTries = 250;

/**
 * Does something in Excel once nobody is typing in a cell. Most Excels wait by themselves when they are told to; others
 * refuse, and are asked again.
 */
export async function whenIdle<T>(run: (options: Excel.RunOptions) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run({ delayForCellEdit: true });
    } catch (error) {
      if (!isRefusedForNow(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, millisecondsBetweenTries));
    }
  }
}

function isRefusedForNow(error: unknown): boolean {
  return isCellEdit(error) || (error instanceof FillError && error.failure === "cell-edit" && error.isRestored);
}
