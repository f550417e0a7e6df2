import { Book } from "./book";
import { fillError } from "./fill-error";
import { isCellEdit } from "./host-errors";
import { untilIdle } from "./run-in-workbook";
import { runOptions } from "./run-options";
import { revertSteps } from "./run-steps";
import type { Step } from "./step";

/**
 * Changes the open workbook; where that fails, takes back the steps that were put into `begun`, and says so by
 * `onRestore`. @throws FillError that says whether the workbook is as it was
 */
export async function runOrRestore<T>(
  change: (book: Book, begun: Step[]) => Promise<T>,
  onRestore: () => void = () => undefined,
  options: Excel.RunOptions = {},
): Promise<T> {
  const begun: Step[] = [];
  try {
    return await Excel.run({ ...runOptions(), ...options }, (context) => change(new Book(context), begun));
  } catch (error) {
    if (begun.length === 0) throw fillError(error, true);
    onRestore();
    const isRestored = await (isCellEdit(error) ? untilIdle() : Promise.resolve())
      .then(() => revertSteps(begun))
      .then(
        () => true,
        () => false,
      );
    throw fillError(error, isRestored);
  }
}
