import { CommandError } from "./command-error";
import type { Filled } from "./fill-budget";
import { fillBudget } from "./fill-budget";
import { progressOn } from "./progress";
import type { FileNames } from "./read-tables";

const wrongInput = 2;

/** Fills a budget and prints what `page` makes of it. Exit code 0, or 2 after saying what is wrong with the files. */
export async function runFill(names: FileNames, out: string | null, page: (filled: Filled) => string): Promise<number> {
  const progress = progressOn(process.stderr, () => performance.now());
  try {
    const filled = await fillBudget(names, out, progress);
    progress.end();
    console.log(page(filled));
    return 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return wrongInput;
  }
}
