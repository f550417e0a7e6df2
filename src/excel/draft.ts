import { FillError } from "./fill-error";
import { bytesOf } from "./payload";
import { lookInWorkbook, lookWhenIdle } from "./run-in-workbook";
import { sentences } from "./sentences";

/** The key in the workbook's settings. */
export const draftKey = "CohortBudgetDraft";

/**
 * What was typed in the pane before anything was filled; null where nothing is kept. It travels with the file, so it
 * may come from another version of the add-in. @throws FillError
 */
export function readDraft(): Promise<unknown> {
  return lookWhenIdle(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(draftKey);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** A setting goes in one request, which Excel on the web refuses beyond 5 MB; its text is put into JSON once more. */
const mostBytesOfDraft = 4_500_000;

/**
 * Keeps a draft, anything that JSON holds, in place of the one before.
 * @throws FillError, also where it is more than a workbook's settings take; the one before then stays
 */
export async function writeDraft(value: unknown): Promise<void> {
  const bytes = bytesOf(JSON.stringify(value));
  if (bytes > mostBytesOfDraft)
    throw new FillError("too-large", sentences.draftTooLarge(bytes, mostBytesOfDraft), true);
  return lookWhenIdle(async (context) => {
    context.workbook.settings.add(draftKey, value as object);
    await context.sync();
  });
}

/** Forgets the draft, if there is one. @throws FillError */
export const clearDraft = (): Promise<void> => lookWhenIdle(clear);

/** The same for what somebody waits for. @throws FillError also where somebody is typing in a cell */
export const clearDraftNow = (): Promise<void> => lookInWorkbook(clear);

async function clear(context: Excel.RequestContext): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(draftKey);
  setting.load("key");
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}
