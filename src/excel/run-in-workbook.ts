import { fillError, FillError } from "./fill-error";
import { sentences } from "./sentences";
import { whenIdle } from "./when-idle";

type Task<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Looks something up in the open workbook, or moves the selection. @throws FillError in words for people; it says
 * nothing of the workbook's state, since nothing was to be changed
 */
export async function lookInWorkbook<T>(task: Task<T>): Promise<T> {
  return inWords(() => Excel.run(task));
}

/** The same for what nobody waits for: where somebody is typing in a cell, it is done once they have finished. */
export async function lookWhenIdle<T>(task: Task<T>): Promise<T> {
  return inWords(() => whenIdle((options) => Excel.run(options, task)));
}

/** Looks whether Excel takes requests now. @throws FillError where somebody is typing in a cell, with what to do */
export const checkIdle = (): Promise<void> => lookInWorkbook(lookAtNothing);

/** Whether somebody is typing in a cell now. */
export async function isCellEdited(): Promise<boolean> {
  return checkIdle().then(
    () => false,
    (error: unknown) => error instanceof FillError && error.failure === "cell-edit",
  );
}

/** Comes back once nobody is typing in a cell. @throws FillError where Excel cannot be asked */
export const untilIdle = (): Promise<void> => lookWhenIdle(lookAtNothing);

async function lookAtNothing(context: Excel.RequestContext): Promise<void> {
  context.workbook.load("name");
  await context.sync();
}

async function inWords<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const told = fillError(error, true);
    if (told instanceof FillError) told.message = told.message.replace(` ${sentences.unchanged()}`, "");
    throw told;
  }
}
