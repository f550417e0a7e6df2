import type { SheetPlan, TablePlan, WorkbookPlan } from "../budget/plan/sheet-plan";
import { sheetIn } from "./areas";
import type { Clash, ClashChoice, ClashChoices } from "./clashes";
import { choiceFor } from "./clashes";
import { freeName } from "./free-name";
import type { Likeness } from "./read-likeness";
import { isTrusted } from "./read-likeness";
import { ownSheet, ownTable } from "./remembered";
import type { Overview, SheetSeen, TableSeen } from "./seen";
import { sameName } from "./text";

/** A sheet of the plan and what it is in the workbook. */
export interface OwnSheet {
  readonly plan: SheetPlan;
  /** The name it has, or is to get. */
  readonly name: string;
  /** null: it is to be made. */
  readonly seen: SheetSeen | null;
  /** The workbook remembers nothing of it, but it is ours. */
  readonly isTakenOver: boolean;
  /** Somebody else's sheet of that name, which gives way. */
  readonly replaces: SheetSeen | null;
}

export interface OwnTable {
  readonly plan: TablePlan;
  readonly sheet: SheetPlan;
  readonly name: string;
  readonly seen: TableSeen | null;
  /** The workbook remembers nothing of it, but it is ours. */
  readonly isTakenOver: boolean;
  /** Where it is taken over, Excel's numbers for columns that people renamed, by the plan's headings. */
  readonly renamedColumns: ReadonlyMap<string, number>;
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

/** Decides about a name that is taken; null where somebody has to. */
type Decide = (kind: Clash["kind"], name: string, isAlike: boolean, suggestion: string) => ClashChoice | null;

/** Tells what in the workbook is ours, and every name that somebody else already uses and nobody has decided on. */
export function findOurs(
  plan: WorkbookPlan,
  overview: Overview,
  choices: ClashChoices,
  alike: Likeness,
): Ours & { readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const decide: Decide = (kind, name, canBeOurs, suggestion) => {
    if (isTrusted(overview) && canBeOurs) return "ours";
    const choice = choiceFor(choices, kind, name);
    if (choice !== null && (choice !== "ours" || canBeOurs)) return choice;
    clashes.push({ kind, name, suggestion, canBeOurs });
    return null;
  };
  const tables = plan.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => findTable(table, sheet, overview, alike, decide)),
  );
  const sheets = plan.sheets.map((sheet) => findSheet(sheet, overview, alike, decide));
  const names = plan.names.map(({ name, refersTo }) => findName(name, refersTo, overview, alike, decide));
  return { sheets, tables, names, clashes };
}

const usedNames = ({ tables, names }: Overview): readonly string[] => [...tables, ...names].map(({ name }) => name);

function findTable(plan: TablePlan, sheet: SheetPlan, overview: Overview, alike: Likeness, decide: Decide): OwnTable {
  const seen = ownTable(plan.name, overview);
  const renamedColumns = alike.tables.get(plan.name) ?? new Map<string, number>();
  const standing = { name: seen?.name ?? plan.name, seen, isTakenOver: false };
  const fresh: OwnTable = { plan, sheet, ...standing, renamedColumns, renames: null };
  if (seen !== null || !usedNames(overview).some((name) => sameName(name, plan.name))) return fresh;
  const theirs = overview.tables.find(({ name }) => sameName(name, plan.name));
  const suggestion = freeName(plan.name, usedNames(overview), "_");
  const choice = decide("table", plan.name, alike.tables.has(plan.name), suggestion);
  if (choice === "ours" && theirs !== undefined)
    return { ...fresh, name: theirs.name, seen: theirs, isTakenOver: true };
  // A name that stands for cells cannot give way: people's formulas would point elsewhere.
  if (choice !== "replace" || theirs === undefined) return { ...fresh, name: suggestion };
  return { ...fresh, renames: { table: theirs, to: freeName(theirs.name, usedNames(overview), "_") } };
}

function findSheet(plan: SheetPlan, overview: Overview, alike: Likeness, decide: Decide): OwnSheet {
  const seen = ownSheet(plan, overview);
  const fresh: OwnSheet = { plan, name: seen?.name ?? plan.name, seen, isTakenOver: false, replaces: null };
  const other = overview.sheets.find(({ name }) => sameName(name, plan.name));
  if (seen !== null) return fresh;
  const ours = alike.sheets.get(plan.name);
  if (other === undefined)
    return ours === undefined ? fresh : { ...fresh, name: ours.name, seen: ours, isTakenOver: true };
  const used = overview.sheets.map(({ name }) => name);
  const suggestion = freeName(plan.name, used, " ");
  const choice = decide("sheet", plan.name, ours !== undefined, suggestion);
  if (choice === "ours") return { ...fresh, name: other.name, seen: other, isTakenOver: true };
  return choice === "another name" ? { ...fresh, name: suggestion } : { ...fresh, replaces: other };
}

function findName(plan: string, refersTo: string, overview: Overview, alike: Likeness, decide: Decide): OwnName {
  const remembered = overview.memory.names.find((name) => name.plan === plan);
  const known = remembered && overview.names.find(({ name }) => sameName(name, remembered.name));
  if (known !== undefined) return { plan, name: known.name, before: known.formula };
  const other = overview.names.find(({ name }) => sameName(name, plan));
  if (other === undefined) return { plan, name: plan, before: null };
  const sheet = alike.sheets.get(sheetIn(refersTo));
  const isAlike = sheet !== undefined && sameName(sheetIn(other.formula), sheet.name);
  const suggestion = freeName(plan, usedNames(overview), "_");
  return decide("name", plan, isAlike, suggestion) === "another name"
    ? { plan, name: suggestion, before: null }
    : { plan, name: plan, before: other.formula };
}
