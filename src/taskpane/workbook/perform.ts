import { sayFailure } from "../state/message";
import { running } from "../state/running";

export interface Watch {
  readonly signal: AbortSignal;
  /** From 0 to 1, of the whole. */
  readonly progress: (done: number) => void;
}

/**
 * Does something in the workbook that takes time: it shows as under way and can be stopped, one at a time. What goes
 * wrong is said in the pane. Answers whether it was done.
 */
export async function perform(what: string, task: (watch: Watch) => Promise<void>): Promise<boolean> {
  if (running.value !== null) return false;
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
    running.value = { what: "Putting the workbook back as it was", done: null, cancel: null };
  };
  running.value = { what, done: 0, cancel };
  const progress = (done: number): void => {
    if (!controller.signal.aborted) running.value = { what, done, cancel };
  };
  try {
    await task({ signal: controller.signal, progress });
    return true;
  } catch (error) {
    sayFailure(error);
    return false;
  } finally {
    running.value = null;
  }
}
