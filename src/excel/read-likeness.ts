import type { SheetPlan, TablePlan, WorkbookPlan } from "../budget/plan/sheet-plan";
import type { Overview, SheetSeen, TableSeen } from "./seen";
import { sameName } from "./text";

/** What looks like ours in the workbook, by the plan's names, whether or not the workbook remembers it. */
export interface Likeness {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

export const noLikeness: Likeness = { sheets: new Set(), tables: new Set() };

/**
 * Looks at sheets and tables that have names of ours. A table is like ours with the headings of all that people fill
 * in, or, where they fill in nothing, with all its headings; a sheet with such a table, or without tables but with our
 * title. One round trip.
 */
export async function readLikeness(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  overview: Overview,
): Promise<Likeness> {
  const tables = plan.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const seen = overview.tables.find(({ name }) => sameName(name, table.name));
      return seen === undefined ? [] : [{ table, seen, columns: columnsOf(context, seen) }];
    }),
  );
  const sheets = plan.sheets.flatMap((sheet) => {
    const seen = overview.sheets.find(({ name }) => sameName(name, sheet.name));
    return seen === undefined ? [] : [{ sheet, seen, title: titleOf(context, seen) }];
  });
  await context.sync();
  const alike = tables.filter(({ table, columns }) =>
    hasHeadings(
      table,
      columns.items.map(({ name }) => name),
    ),
  );
  return {
    tables: new Set(alike.map(({ table }) => table.name)),
    sheets: new Set(
      sheets.flatMap(({ sheet, seen, title }) => {
        const holdsOurs = alike.some(
          ({ table, seen: { sheetId } }) => sheetId === seen.id && sheet.tables.includes(table),
        );
        const holdsTables = overview.tables.some(({ sheetId }) => sheetId === seen.id);
        return holdsOurs || (!holdsTables && title.values[0]![0] === titleIn(sheet)) ? [sheet.name] : [];
      }),
    ),
  };
}

const columnsOf = ({ workbook }: Excel.RequestContext, { id }: TableSeen): Excel.TableColumnCollection =>
  workbook.tables.getItem(id).columns.load("items/name");

const titleOf = ({ workbook }: Excel.RequestContext, { id }: SheetSeen): Excel.Range =>
  workbook.worksheets.getItem(id).getRange("A1").load("values");

const titleIn = ({ cells }: SheetPlan): unknown => cells.find(({ row, column }) => row === 1 && column === 1)?.value;

function hasHeadings({ columns }: TablePlan, headings: readonly string[]): boolean {
  const inputs = columns.filter(({ style }) => style === "input");
  return (inputs.length > 0 ? inputs : columns).every(({ heading }) => headings.includes(heading));
}
