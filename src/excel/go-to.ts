import { areaAddress, cellArea } from "./areas";
import type { TableName } from "./cohort-tables";
import { FillError } from "./fill-error";
import { readOverview } from "./read-overview";
import { lookInWorkbook } from "./run-in-workbook";
import type { SheetSeen } from "./seen";
import { sentences } from "./sentences";
import { readStandingTables } from "./standing-tables";
import { comparable } from "./text";

/** A cell of the cohort's tables. */
export interface CohortPlace {
  readonly table: TableName;
  /** As in the cohort that was read: 1 is the heading row. */
  readonly row: number;
  /** The plan's heading, also where people renamed the column. */
  readonly heading: string;
}

/**
 * Shows and selects a cell of a table, wherever it stands now. Where the column or row is not there any more, it is the
 * nearest that is: the table's first column, its last row. @throws FillError where the table is not there
 */
export function goTo({ table: name, row, heading }: CohortPlace): Promise<void> {
  return lookInWorkbook(async (context) => {
    const overview = await readOverview(context);
    const { area, columns, sheet } = (await readStandingTables(context, overview, [name])).get(name)!;
    const offset = columns.find((column) => comparable(column.heading) === comparable(heading))?.offset ?? 0;
    const down = Math.min(Math.max(row, 1), area.rows) - 1;
    const cell = areaAddress(cellArea(area.row + down, area.column + offset));
    await select(context, { id: sheet.id!, name: sheet.name }, cell);
  });
}

/** 'Head''s plan'!B2, Summary!$B$2:$C$9 */
const sheetAndCells = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;

/**
 * Shows and selects cells by their address, such as 'Cohort budget'!E12; a sheet of ours is also found by the name that
 * the plan gives it. @throws FillError where the sheet is not there
 */
export function goToAddress(address: string): Promise<void> {
  return lookInWorkbook(async (context) => {
    const [, quoted, plain, cells = ""] = sheetAndCells.exec(address) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) throw new FillError("place", sentences.noAddress(address), true);
    const { sheets, memory } = await readOverview(context);
    const known = memory.sheets.find(({ plan }) => comparable(plan) === comparable(name));
    const sheet =
      sheets.find((one) => comparable(one.name) === comparable(name)) ?? sheets.find(({ id }) => id === known?.id);
    if (sheet === undefined) throw new FillError("place", sentences.sheetMissing(name), true);
    await select(context, sheet, cells);
  });
}

async function select(context: Excel.RequestContext, { id, name }: SheetSeen, cells: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible") throw new FillError("place", sentences.sheetHidden(name), true);
  sheet.activate();
  sheet.getRange(cells).select();
  await context.sync();
}
