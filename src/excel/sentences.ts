const listed = (names: readonly string[]): string => names.join(", ");

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

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
  draftTooLarge: (bytes: number, most: number) =>
    `What you have entered is too much to be kept before it stands in sheets: ${megabytes(bytes)}, of at most ` +
    `${megabytes(most)}. Fill the budget now, on the Budget tab, or take some people out.`,
  host: (message: string) =>
    `Excel reported a problem: ${message} Try again; if it comes back, save and reopen the workbook first.`,
  tableMissing: (names: readonly string[]) =>
    `Not found in this workbook: ${listed(names)}. Fill or update the budget on the Budget tab, which writes it ` +
    "again, or undo the deletion of the table.",
  notCalculated: () =>
    "Some figures are still being worked out, or the add-in's functions are not loaded. Wait until every figure " +
    "shows, then try again.",
  columnMissing: (table: string, heading: string) => `Table ${table} has no column ${heading}.`,
  // Rows are those of the sheet, by which people find them.
  rowMissing: (sheet: string, row: number) =>
    `Row ${row} of sheet ${sheet} is not in the table any more: somebody has changed it meanwhile. Look at what it ` +
    "says now, then try again.",
  rowChanged: (sheet: string, row: number) =>
    `Row ${row} of sheet ${sheet} is not what it was here: somebody has sorted or changed the sheet meanwhile. Look ` +
    "at what it says now, then try again.",
  sheetMissing: (name: string) => `There is no sheet ${name} in this workbook any more.`,
  noAddress: (address: string) => `${address} is not the address of a cell, such as 'Cohort budget'!E12.`,
  sheetHidden: (name: string) => `Sheet ${name} is hidden. Right-click a sheet's tab, choose Unhide, then try again.`,
  cellTaken: (address: string) => `Cell ${address} is not empty. Select an empty cell, then try again.`,
  noBlockSelected: () => "Select one block of cells, such as a list with its headings, then try again.",
  selectionTooLarge: (cells: number, most: number) =>
    `${cells.toLocaleString("en-GB")} cells are selected; ${most.toLocaleString("en-GB")} are the most that can be ` +
    "read at once. Select fewer, then try again.",
  listTooLong: (heading: string) =>
    `The words that column ${heading} offers are longer than a drop-down holds; they have to stand in a table of ` +
    "the plan.",
} as const;
