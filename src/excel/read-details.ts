import { parseArea } from "./areas";
import type { Area } from "./areas";
import { readContents } from "./read-contents";
import type { Details, OwnTableSeen, TableSeen } from "./seen";

/**
 * Reads the sheets that are ours and our tables, wherever they stand: one round trip for where everything is, then the
 * cells in as few as their number allows.
 */
export async function readDetails(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  tables: readonly TableSeen[],
  beforeEachRequest: () => void = () => undefined,
): Promise<Details> {
  if (sheetIds.length === 0) return { contents: new Map(), tables: new Map(), charts: new Map(), protectedSheets: [] };
  beforeEachRequest();
  const sheets = sheetIds.map((id) => askForSheet(context, id));
  const asked = tables.map((table) => askForTable(context, table));
  await context.sync();
  const areas = new Map(sheets.map(({ id, used }) => [id, used.isNullObject ? null : parseArea(used.address)]));
  return {
    contents: await readContents(context, areas, beforeEachRequest),
    tables: new Map(asked.map((table) => [table.seen.id, answered(table)])),
    charts: new Map(sheets.map(({ id, charts }) => [id, charts.items.map(({ name }) => name)])),
    protectedSheets: sheets.flatMap(({ sheet, protection }) => (protection.protected ? [sheet.name] : [])),
  };
}

function askForSheet(context: Excel.RequestContext, id: string) {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  const { charts, protection } = sheet;
  sheet.load("name");
  used.load("address");
  charts.load("items/name");
  protection.load("protected");
  return { id, sheet, used, charts, protection };
}

function askForTable(context: Excel.RequestContext, seen: TableSeen) {
  const table = context.workbook.tables.getItem(seen.id);
  const heading = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load("showTotals");
  table.columns.load("items/id,items/name");
  heading.load("address");
  body.load("address");
  return { seen, table, heading, body };
}

function answered({ seen, table, heading, body }: ReturnType<typeof askForTable>): OwnTableSeen {
  const top: Area = parseArea(heading.address);
  return {
    ...seen,
    area: { ...top, rows: 1 + parseArea(body.address).rows },
    hasTotals: table.showTotals,
    columns: table.columns.items.map(({ id, name }) => ({ id, heading: name })),
  };
}
