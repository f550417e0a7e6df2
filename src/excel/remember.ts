import { ownershipMark } from "../budget/plan/ownership-mark";
import type { FillWork } from "./fill-steps";
import type { FillMode, Memory, TableMemory } from "./memory";
import { columnMemory, memoryKey } from "./memory";
import type { Book } from "./book";
import type { Layout, PlacedTable } from "./layout";
import type { Ours } from "./ours";
import { bytesOf, bytesPerAction } from "./payload";
import { isOwnRow, rowKey } from "./row-identity";
import type { Overview } from "./seen";
import type { Step } from "./step";
import { fingerprint } from "./text";

/** Excel's numbers for what is ours, once all of it is there. */
export interface Numbers {
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, { readonly id: string; readonly columnIds: ReadonlyMap<string, number> }>;
}

/** Asks for the numbers of sheets, tables and columns of ours; one round trip. */
export async function readNumbers(book: Book, layout: Layout): Promise<Numbers> {
  const sheets = layout.sheets.map(({ own, ref }) => ({ plan: own.plan.name, sheet: book.sheet(ref).load("id") }));
  const tables = layout.tables.map(({ plan, own, before }) => {
    const table = book.table(before?.id ?? own.name).load("id");
    return { plan: plan.name, table, columns: table.columns.load("items/id,items/name") };
  });
  await book.context.sync();
  return {
    sheetIds: new Map(sheets.map(({ plan, sheet }) => [plan, sheet.id])),
    tables: new Map(
      tables.map(({ plan, table, columns }) => {
        return [plan, { id: table.id, columnIds: new Map(columns.items.map(({ id, name }) => [name, id])) }];
      }),
    ),
  };
}

/** What the workbook is to remember of this fill. */
export function memoryOf(
  layout: Layout,
  ours: Ours,
  numbers: Numbers,
  mode: FillMode,
  { cells, typedOver }: Pick<FillWork, "cells" | "typedOver">,
): Memory {
  return {
    format: 1,
    mode,
    sheets: layout.sheets.map(({ own: { plan }, ref }) => ({
      plan: plan.name,
      id: numbers.sheetIds.get(plan.name)!,
      name: ref.name,
      cells: cells.get(plan.name) ?? [],
      charts: plan.charts.map(({ title }) => title),
    })),
    tables: layout.tables.map((table) =>
      tableMemory(table, numbers, mode, mode === "live" ? [] : (typedOver.get(table.plan.name) ?? [])),
    ),
    names: ours.names.map(({ plan, name }) => ({ plan, name })),
  };
}

function tableMemory(
  { plan, own, columns }: PlacedTable,
  { tables }: Numbers,
  mode: FillMode,
  typedOver: readonly string[],
): TableMemory {
  const numbers = tables.get(plan.name)!;
  return {
    plan: plan.name,
    id: numbers.id,
    name: own.name,
    columns: plan.columns.map((column, index) =>
      columnMemory(column, mode, numbers.columnIds.get(columns[index]!.heading) ?? -1),
    ),
    rows: plan.rows.filter((row) => isOwnRow(plan, row)).map((row) => fingerprint(rowKey(plan, row))),
    typedOver,
  };
}

/** Keeps the memory in the workbook, with which it travels; what was `stored` before is put back where a fill fails. */
export function rememberStep(memory: Memory, { stored }: Pick<Overview, "stored">): Step {
  return {
    bytes: bytesPerAction + bytesOf(memory),
    apply: ({ workbook }) => {
      workbook.settings.add(memoryKey, memory);
    },
    revert: async ({ workbook, context }) => {
      if (stored !== undefined) {
        workbook.settings.add(memoryKey, stored as Memory);
        return;
      }
      const setting = workbook.settings.getItemOrNullObject(memoryKey);
      setting.load("key");
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    },
  };
}

/** Marks the workbook as ours where it is not yet: other programs keep a document's properties, but not the memory. */
export function markSteps({ isMarked }: Pick<Overview, "isMarked">): readonly Step[] {
  if (isMarked) return [];
  const { key, value } = ownershipMark;
  return [
    {
      bytes: bytesPerAction,
      apply: ({ workbook }) => {
        workbook.properties.custom.add(key, value);
      },
      revert: async ({ workbook, context }) => {
        const mark = workbook.properties.custom.getItemOrNullObject(key);
        mark.load("key");
        await context.sync();
        if (!mark.isNullObject) mark.delete();
      },
    },
  ];
}
