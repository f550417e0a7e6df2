import { ownershipMark } from "../budget/plan/ownership-mark";
import { memoryKey, readMemory } from "./memory";
import type { Overview } from "./seen";

/** Reads what sheets, tables and names the workbook has, and what it remembers of us. One round trip. */
export async function readOverview(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  const { worksheets, tables, names, settings, protection } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name,items/worksheet/id");
  names.load("items/name,items/formula");
  protection.load("protected");
  const setting = settings.getItemOrNullObject(memoryKey);
  setting.load("value");
  const mark = workbook.properties.custom.getItemOrNullObject(ownershipMark.key);
  mark.load("key");
  await context.sync();
  const stored: unknown = setting.isNullObject ? undefined : setting.value;
  return {
    memory: readMemory(stored),
    stored,
    isMarked: !mark.isNullObject,
    structureIsProtected: protection.protected,
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheetId: worksheet.id })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
