import { sayFailure, sayProblem, ToldError } from "../state/message";
import { running } from "../state/running";
import type { Running } from "../state/running";

export interface Watch {
  readonly signal: AbortSignal;
  /** From 0 to 1, of the whole. */
  readonly progress: (done: number) => void;
  /** From now on it cannot be stopped any more; says what is done instead, if something else is. */
  readonly pastStopping: (what?: string) => void;
}

/**
 * Does something in the workbook that takes time: it shows as under way and can be stopped, one at a time. What goes
 * wrong is said in the pane.
 */
export async function perform(what: string, task: (watch: Watch) => Promise<void>): Promise<void> {
  if (running.value !== null) {
    return sayProblem(`${running.value.what}: that is still under way. Try again once it is done.`);
  }
  const controller = new AbortController();
  let shown: Running = { what, done: null, cancel };
  const show = (change: Partial<Running>): void => {
    shown = { ...shown, ...change };
    running.value = shown;
  };
  function cancel(): void {
    show({ what: "Stopping", done: null, cancel: null });
    controller.abort(new ToldError("It was cancelled before anything was changed."));
  }
  show({});
  try {
    await task({
      signal: controller.signal,
      progress: (done) => controller.signal.aborted || show({ done }),
      pastStopping: (instead) =>
        show({ cancel: null, ...(instead === undefined ? {} : { what: instead, done: null }) }),
    });
  } catch (error) {
    sayFailure(error);
  } finally {
    running.value = null;
  }
}
