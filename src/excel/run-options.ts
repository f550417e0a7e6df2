/** One entry in Undo for everything that a run does, where Excel can do that. */
export function runOptions(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
}
