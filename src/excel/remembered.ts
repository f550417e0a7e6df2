import type { SheetPlan } from "../budget/plan/sheet-plan";
import type { Overview, SheetSeen, TableSeen } from "./seen";
import { sameName } from "./text";

/**
 * A table that the workbook remembers: by its id and name; by its name on a sheet of ours where another program has
 * numbered the tables anew; by its id where people renamed it.
 */
export function ownTable(planned: string, { memory, tables, sheets }: Overview): TableSeen | null {
  const remembered = memory.tables.find(({ plan }) => plan === planned);
  if (remembered === undefined) return null;
  const isNamed = ({ name }: TableSeen): boolean => sameName(name, remembered.name);
  const byId = tables.find(({ id }) => id === remembered.id);
  if (byId !== undefined && isNamed(byId)) return byId;
  const ourSheets = new Set(
    memory.sheets.flatMap(({ id, name }) =>
      sheets.filter((sheet) => sheet.id === id || sameName(sheet.name, name)).map((sheet) => sheet.id),
    ),
  );
  const byName = tables.find((table) => isNamed(table) && ourSheets.has(table.sheetId));
  const isRenamed = byId !== undefined && (ourSheets.has(byId.sheetId) || !tables.some(isNamed));
  return byName ?? (isRenamed ? byId : null);
}

/** A sheet that the workbook remembers: by its id; by its name where that is gone but a table of ours stands there. */
export function ownSheet(planned: SheetPlan, overview: Overview): SheetSeen | null {
  const { memory, sheets } = overview;
  const remembered = memory.sheets.find(({ plan }) => plan === planned.name);
  if (remembered === undefined) return null;
  const byId = sheets.find(({ id }) => id === remembered.id);
  if (byId !== undefined) return byId;
  const byName = sheets.find(({ name }) => sameName(name, remembered.name));
  const holdsOurs = planned.tables.some(
    ({ name }) => byName !== undefined && ownTable(name, overview)?.sheetId === byName.id,
  );
  return holdsOurs ? byName! : null;
}
