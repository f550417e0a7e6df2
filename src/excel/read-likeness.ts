import type { SheetPlan, TablePlan, WorkbookPlan } from "../budget/plan/sheet-plan";
import type { Overview, SheetSeen, TableSeen } from "./seen";
import { sameName } from "./text";

/** What looks like ours in the workbook, by the plan's names, whether or not the workbook remembers it. */
export interface Likeness {
  /** The sheet that it is. */
  readonly sheets: ReadonlyMap<string, SheetSeen>;
  /** Excel's numbers for columns of ours that people renamed, by the plan's headings. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export const noLikeness: Likeness = { sheets: new Map(), tables: new Map() };

/** Where the workbook remembers nothing, its mark says that what looks like ours is. */
export const isTrusted = ({ isMarked, memory }: Overview): boolean => isMarked && memory.sheets.length === 0;

/**
 * Looks at sheets and tables that have names of ours. A table is like ours with the headings of all that people fill
 * in, or, where they fill in nothing, with all its headings; in a workbook with our mark, with most of these. A sheet
 * is like ours with such a table, also under another name where the mark is, or without tables but with our title. One
 * round trip.
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
      isTrusted(overview),
    ),
  );
  const named = sheets.flatMap(({ sheet, seen, title }): readonly (readonly [string, SheetSeen])[] => {
    const holdsOurs = alike.some(({ table, seen: { sheetId } }) => sheetId === seen.id && sheet.tables.includes(table));
    const holdsTables = overview.tables.some(({ sheetId }) => sheetId === seen.id);
    return holdsOurs || (!holdsTables && title.values[0]![0] === titleIn(sheet)) ? [[sheet.name, seen]] : [];
  });
  const taken = new Set(sheets.map(({ sheet }) => sheet.name));
  const renamed = plan.sheets.flatMap((sheet): readonly (readonly [string, SheetSeen])[] => {
    const table = alike.find((one) => sheet.tables.includes(one.table));
    const seen = overview.sheets.find(({ id }) => id === table?.seen.sheetId);
    const isAnothers = plan.sheets.some(({ name }) => seen !== undefined && sameName(name, seen.name));
    if (!isTrusted(overview) || taken.has(sheet.name) || seen === undefined || isAnothers) return [];
    return [[sheet.name, seen]];
  });
  return {
    tables: new Map(alike.map(({ table, columns }) => [table.name, renamedColumns(table, columns.items)])),
    sheets: new Map([...named, ...renamed]),
  };
}

const columnsOf = ({ workbook }: Excel.RequestContext, { id }: TableSeen): Excel.TableColumnCollection =>
  workbook.tables.getItem(id).columns.load("items/id,items/name");

const titleOf = ({ workbook }: Excel.RequestContext, { id }: SheetSeen): Excel.Range =>
  workbook.worksheets.getItem(id).getRange("A1").load("values");

const titleIn = ({ cells }: SheetPlan): unknown => cells.find(({ row, column }) => row === 1 && column === 1)?.value;

function hasHeadings({ columns }: TablePlan, headings: readonly string[], mostAreEnough: boolean): boolean {
  const inputs = columns.filter(({ style }) => style === "input");
  const wanted = inputs.length > 0 ? inputs : columns;
  const found = wanted.filter(({ heading }) => headings.includes(heading)).length;
  return found === wanted.length || (mostAreEnough && found * 2 > wanted.length);
}

/** Columns of ours that have another heading, told by their places; none where columns came or went. */
function renamedColumns(
  { columns }: TablePlan,
  seen: readonly { readonly id: number; readonly name: string }[],
): ReadonlyMap<string, number> {
  if (seen.length !== columns.length) return new Map();
  const isOurs = (name: string): boolean => columns.some(({ heading }) => sameName(heading, name));
  return new Map(
    columns.flatMap(({ heading }, index) => {
      const { id, name } = seen[index]!;
      return isOurs(name) || seen.some((column) => sameName(column.name, heading)) ? [] : [[heading, id] as const];
    }),
  );
}
