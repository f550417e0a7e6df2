import { lookWhenIdle } from "./run-in-workbook";

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

/** Keeps a draft, anything that JSON holds, in place of the one before. @throws FillError */
export function writeDraft(value: unknown): Promise<void> {
  return lookWhenIdle(async (context) => {
    context.workbook.settings.add(draftKey, value as object);
    await context.sync();
  });
}

/** Forgets the draft, if there is one. @throws FillError */
export function clearDraft(): Promise<void> {
  return lookWhenIdle(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(draftKey);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
