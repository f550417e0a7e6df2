const listed = (names: readonly string[]): string => names.join(", ");

/** Every sentence that a fill may say, so that they stand side by side. */
export const sentences = {
  unchanged: () => "The workbook is as it was.",
  notRestored: () => "The workbook could not be put back as it was: use Undo, or close it without saving.",
  cancelled: () => "The fill was cancelled.",
  cellEdit: () => "Excel is waiting for a cell to be finished. Press Enter or Esc in the sheet, then try again.",
  refused: () =>
    "Excel does not allow changes here. Check that the workbook is not read-only and no sheet is protected, then " +
    "try again.",
  sheetsProtected: (names: readonly string[]) =>
    `Protected: ${listed(names)}. On the Review tab choose Unprotect Sheet for each, then try again.`,
  structureProtected: () =>
    "The workbook's structure is protected, so no sheet can be added. On the Review tab choose Protect Workbook to " +
    "lift it, then try again.",
  tooLarge: () => "Excel could not take so much at once. Split the cohort into two workbooks, then try again.",
  host: (message: string) =>
    `Excel reported a problem: ${message} Try again; if it comes back, save and reopen the workbook first.`,
  tableMissing: (names: readonly string[]) =>
    `Not found in this workbook: ${listed(names)}. Fill a cohort budget first, or undo the deletion of the table.`,
  notCalculated: () =>
    "Some figures are still being worked out, or the add-in's functions are not loaded. Wait until every figure " +
    "shows, then try again.",
  columnMissing: (table: string, heading: string) => `Table ${table} has no column ${heading}.`,
  listTooLong: (heading: string) =>
    `The words that column ${heading} offers are longer than a drop-down holds; they have to stand in a table of ` +
    "the plan.",
} as const;
