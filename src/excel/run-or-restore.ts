import { Book } from "./book";
import { fillError } from "./fill-error";
import { isCellEdit } from "./host-errors";
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
): Promise<T> {
  const begun: Step[] = [];
  try {
    return await Excel.run(runOptions(), (context) => change(new Book(context), begun));
  } catch (error) {
    if (begun.length === 0) throw fillError(error, true);
    onRestore();
    const isRestored = await (isCellEdit(error) ? cellFinished() : Promise.resolve())
      .then(() => revertSteps(begun))
      .then(
        () => true,
        () => false,
      );
    throw fillError(error, isRestored);
  }
}

const millisecondsBetweenLooks = 250;
const mostLooks = 2400;

/** Waits until nobody is typing in a cell any more; ten minutes at most. Some Excels do not wait by themselves. */
async function cellFinished(): Promise<void> {
  for (let look = 1; look <= mostLooks; look += 1) {
    try {
      return await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
    } catch (error) {
      if (!isCellEdit(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, millisecondsBetweenLooks));
    }
  }
}
