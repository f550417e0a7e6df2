import type { Area } from "./areas";
import { parseArea } from "./areas";
import { columnsOf, planNames, tableFor } from "./cohort-tables";
import type { CohortColumn, TableName } from "./cohort-tables";
import { FillError } from "./fill-error";
import type { SheetRef } from "./layout";
import type { Overview } from "./seen";
import { sentences } from "./sentences";

/** Where a table of the cohort stands now. */
export interface StandingTable {
  readonly name: TableName;
  readonly id: string;
  readonly sheet: SheetRef;
  readonly sheetIsProtected: boolean;
  /** Headings and rows, without a totals row. */
  readonly area: Area;
  readonly columns: readonly CohortColumn[];
}

/** Reads where tables stand; one round trip. @throws FillError for one that is not there */
export async function readStandingTables(
  context: Excel.RequestContext,
  overview: Overview,
  names: readonly TableName[],
): Promise<ReadonlyMap<TableName, StandingTable>> {
  const asked = names.map((name) => {
    const seen = tableFor(name, overview);
    if (seen === null) throw new FillError("plan", sentences.tableMissing([planNames[name]]), true);
    const table = context.workbook.tables.getItem(seen.id);
    const { columns, worksheet } = table;
    const [heading, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    columns.load("items/id,items/name");
    worksheet.load("name");
    worksheet.protection.load("protected");
    heading.load("address");
    body.load("address");
    return { name, seen, columns, worksheet, heading, body };
  });
  await context.sync();
  return new Map(
    asked.map(({ name, seen, columns, worksheet, heading, body }) => {
      const headings = columns.items.map((column) => ({ id: column.id, heading: column.name }));
      const table: StandingTable = {
        name,
        id: seen.id,
        sheet: { id: seen.sheetId, name: worksheet.name },
        sheetIsProtected: worksheet.protection.protected,
        area: { ...parseArea(heading.address), rows: 1 + parseArea(body.address).rows },
        columns: columnsOf(name, headings, overview.memory),
      };
      return [name, table];
    }),
  );
}
