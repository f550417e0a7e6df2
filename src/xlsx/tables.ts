import type { SheetPlan, TablePlan, WorkbookPlan } from "../budget/plan/sheet-plan";

/** A table together with the sheet that it stands on. */
export interface PlacedTable {
  readonly table: TablePlan;
  readonly sheet: SheetPlan;
}

/**
 * The workbook's tables by name, in the order in which they stand.
 * Throws when two have the same name, or when a row has not one value for each column.
 */
export function placedTables(plan: WorkbookPlan): ReadonlyMap<string, PlacedTable> {
  const placed = new Map<string, PlacedTable>();
  for (const sheet of plan.sheets) {
    for (const table of sheet.tables) {
      if (placed.has(table.name)) throw new Error(`Two tables are called ${table.name}.`);
      checkRows(table);
      placed.set(table.name, { table, sheet });
    }
  }
  return placed;
}

/** The place of a column in a table, from 0. Throws when the table has no such heading. */
export function columnIndex(table: TablePlan, heading: string): number {
  const index = table.columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`Table ${table.name} has no column ${heading}.`);
  return index;
}

function checkRows(table: TablePlan): void {
  const width = table.columns.length;
  const wrong = table.rows.findIndex((row) => row.length !== width);
  if (wrong < 0) return;
  const found = table.rows[wrong]?.length;
  throw new Error(`Row ${wrong + 1} of table ${table.name} has ${found} values for ${width} columns.`);
}
