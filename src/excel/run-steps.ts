import { Book } from "./book";
import { Cancelled } from "./fill-error";
import { mostBytesPerRequest } from "./payload";
import type { Step } from "./step";

export interface RunWatch {
  readonly signal: AbortSignal | undefined;
  /** Told after each request how many of the steps are done. */
  readonly onProgress: (done: number, all: number) => void;
}

/** @throws Cancelled when the signal says so */
export function checkCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}

/**
 * Does the steps in as few requests as their bytes allow. `begun` collects those that may have reached the workbook.
 */
export async function runSteps(book: Book, steps: readonly Step[], begun: Step[], watch: RunWatch): Promise<void> {
  let bytes = 0;
  let done = 0;
  const send = async (): Promise<void> => {
    checkCancelled(watch.signal);
    await book.context.sync();
    watch.onProgress(done, steps.length);
    bytes = 0;
  };
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > mostBytesPerRequest) await send();
    step.apply(book);
    begun.push(step);
    bytes += step.bytes;
    done += 1;
  }
  if (bytes > 0) await send();
}

/** Takes steps back, the last first. It waits for a cell to be finished, since nothing else can be done then. */
export async function revertSteps(begun: readonly Step[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const book = new Book(context);
    let bytes = 0;
    for (const step of [...begun].reverse()) {
      if (step.revert === undefined) continue;
      if (bytes > 0 && bytes + step.bytes > mostBytesPerRequest) {
        await context.sync();
        bytes = 0;
      }
      await step.revert(book);
      bytes += step.bytes;
    }
    await context.sync();
  });
}
