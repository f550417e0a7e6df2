import type { SheetPlan, TablePlan, WorkbookPlan } from "../budget/plan/sheet-plan";
import type { Clash, ClashChoices } from "./clashes";
import { choiceFor } from "./clashes";
import { freeName } from "./free-name";
import type { Overview, SheetSeen, TableSeen } from "./seen";

/** A sheet of the plan and what it is in the workbook. */
export interface OwnSheet {
  readonly plan: SheetPlan;
  /** The name it has, or is to get. */
  readonly name: string;
  /** null: it is to be made. */
  readonly seen: SheetSeen | null;
  /** Somebody else's sheet of that name, which gives way. */
  readonly replaces: SheetSeen | null;
}

export interface OwnTable {
  readonly plan: TablePlan;
  readonly sheet: SheetPlan;
  readonly name: string;
  readonly seen: TableSeen | null;
  /** Somebody else's table of that name, which gets another one. */
  readonly renames: { readonly table: TableSeen; readonly to: string } | null;
}

export interface OwnName {
  readonly plan: string;
  readonly name: string;
  /** Its formula before; null where it is new. */
  readonly before: string | null;
}

export interface Ours {
  readonly sheets: readonly OwnSheet[];
  readonly tables: readonly OwnTable[];
  readonly names: readonly OwnName[];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Tells what in the workbook is ours, and every name that somebody else already uses and nobody has decided on. */
export function findOurs(
  plan: WorkbookPlan,
  overview: Overview,
  choices: ClashChoices,
): Ours & { readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const usedSheets = overview.sheets.map(({ name }) => name);
  const usedNames = [...overview.tables, ...overview.names].map(({ name }) => name);
  const tables: OwnTable[] = [];
  for (const sheet of plan.sheets) {
    for (const table of sheet.tables) {
      const seen = ownTable(table.name, overview);
      const other = seen === null ? nameUser(table.name, overview) : null;
      const choice = other === null ? "replace" : choiceFor(choices, "table", table.name);
      if (other !== null && choice === null)
        clashes.push({ kind: "table", name: table.name, suggestion: freeName(table.name, usedNames, "_") });
      const theirs =
        choice === "replace" ? overview.tables.find((theirs) => other !== null && same(theirs.name, other)) : undefined;
      // A name that stands for cells cannot give way: people's formulas would point elsewhere.
      const givesWay = other === null || theirs !== undefined;
      const name = seen?.name ?? (givesWay ? table.name : freeName(table.name, usedNames, "_"));
      const renames = theirs === undefined ? null : { table: theirs, to: freeName(theirs.name, usedNames, "_") };
      tables.push({ plan: table, sheet, name, seen, renames });
    }
  }
  const sheets = plan.sheets.map((sheet): OwnSheet => {
    const seen = ownSheet(sheet, overview);
    const other = seen === null ? overview.sheets.find(({ name }) => same(name, sheet.name)) : undefined;
    if (seen !== null || other === undefined)
      return { plan: sheet, name: seen?.name ?? sheet.name, seen, replaces: null };
    const choice = choiceFor(choices, "sheet", sheet.name);
    const suggestion = freeName(sheet.name, usedSheets, " ");
    if (choice === null) clashes.push({ kind: "sheet", name: sheet.name, suggestion });
    if (choice === "another name") return { plan: sheet, name: suggestion, seen: null, replaces: null };
    return { plan: sheet, name: sheet.name, seen: null, replaces: other };
  });
  const names = plan.names.map(({ name: planned }): OwnName => {
    const remembered = overview.memory.names.find((name) => name.plan === planned);
    const known = remembered && overview.names.find(({ name }) => same(name, remembered.name));
    if (known !== undefined) return { plan: planned, name: known.name, before: known.formula };
    const other = overview.names.find(({ name }) => same(name, planned));
    if (other === undefined) return { plan: planned, name: planned, before: null };
    const choice = choiceFor(choices, "name", planned);
    const suggestion = freeName(planned, usedNames, "_");
    if (choice === null) clashes.push({ kind: "name", name: planned, suggestion });
    return choice === "another name"
      ? { plan: planned, name: suggestion, before: null }
      : { plan: planned, name: planned, before: other.formula };
  });
  return { sheets, tables, names, clashes };
}

/** Ours by its id; by its name on a sheet of ours where another program has numbered the tables anew. */
function ownTable(planned: string, { memory, tables, sheets }: Overview): TableSeen | null {
  const remembered = memory.tables.find(({ plan }) => plan === planned);
  if (remembered === undefined) return null;
  const byId = tables.find(({ id }) => id === remembered.id);
  if (
    byId !== undefined &&
    (same(byId.name, remembered.name) || !tables.some(({ name }) => same(name, remembered.name)))
  )
    return byId;
  const ourSheets = new Set(
    memory.sheets.flatMap(({ id, name }) =>
      sheets.filter((sheet) => sheet.id === id || same(sheet.name, name)).map((sheet) => sheet.id),
    ),
  );
  return tables.find(({ name, sheetId }) => same(name, remembered.name) && ourSheets.has(sheetId)) ?? null;
}

/** Ours by its id; by its name where that is gone but a table of ours stands there. */
function ownSheet(planned: SheetPlan, overview: Overview): SheetSeen | null {
  const { memory, sheets } = overview;
  const remembered = memory.sheets.find(({ plan }) => plan === planned.name);
  if (remembered === undefined) return null;
  const byId = sheets.find(({ id }) => id === remembered.id);
  if (byId !== undefined) return byId;
  const byName = sheets.find(({ name }) => same(name, remembered.name));
  const holdsOurs = planned.tables.some(
    ({ name }) => byName !== undefined && ownTable(name, overview)?.sheetId === byName.id,
  );
  return holdsOurs ? byName! : null;
}

function nameUser(planned: string, { tables, names }: Overview): string | null {
  return [...tables, ...names].find(({ name }) => same(name, planned))?.name ?? null;
}
