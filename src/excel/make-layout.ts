import type { Area } from "./areas";
import { lastRowOf } from "./areas";
import type { CellMemory, Memory } from "./memory";
import type { Content, Contents } from "./contents";
import { contentAt, isEmpty, isFormula } from "./contents";
import { formulaInPlace, isRemainsOf, sameFormula } from "./formulas";
import type { Layout, PlacedSheet, PlacedTable, SheetRef } from "./layout";
import { matchColumns } from "./match-columns";
import { mergeRows } from "./merge-rows";
import { obsoleteCells } from "./obsolete-cells";
import type { Ours, OwnSheet, OwnTable } from "./ours";
import type { SheetState } from "./place-cells";
import { placeCells, shiftAt } from "./place-cells";
import { placeStandingTables } from "./place-tables";
import { plannedArea } from "./planned-areas";
import { placesFor } from "./places";
import type { Details } from "./seen";
import { contentsOf } from "./seen";
import { canBeOurs } from "./take-over";

/** Where everything goes: what is there already stays where people have it, what is new goes where the plan has it. */
export function makeLayout(ours: Ours, memory: Memory, details: Details, isFromWorkbook: boolean): Layout {
  const standing = placeStandingTables(ours.tables, ours.sheets, memory, details, isFromWorkbook);
  const states = ours.sheets.map((own) => stateOf(own, standing.tables, standing.contents, memory));
  const sheets = states.map(({ own, ref, state }): PlacedSheet => {
    const cells = placeCells(state);
    return {
      own,
      ref,
      cells,
      obsolete: obsoleteCells(state, cells),
      shiftAt: (row, column) => shiftAt(state, cells, row, column),
    };
  });
  const tables = ours.tables.map((own) => {
    const there = standing.tables.find((table) => table.own === own);
    return (
      there ??
      newTable(
        own,
        sheets.find((sheet) => sheet.own.plan === own.sheet)!,
        standing.contents,
      )
    );
  });
  return { inserts: standing.inserts, sheets, tables, contents: standing.contents };
}

function stateOf(
  own: OwnSheet,
  tables: readonly PlacedTable[],
  contents: ReadonlyMap<string, Contents>,
  memory: Memory,
) {
  const ref: SheetRef = { id: own.seen?.id ?? null, name: own.name };
  const remembered = memory.sheets.find(({ plan }) => plan === own.plan.name);
  const here = tables.filter((table) => table.own.sheet === own.plan && table.sheet.id === ref.id);
  const places = placesFor({ sheets: [], tables }, own.plan, null);
  const isOurs = (content: Content, { row, column, written }: CellMemory): boolean => {
    if (own.isTakenOver && canBeOurs(own, row, column, content)) return true;
    if (typeof written !== "string" || !written.startsWith("=")) return content.value === (written ?? "");
    const ours = `=${formulaInPlace(written.slice(1), places)}`;
    const now = String(content.formula);
    return isFormula(content) && (sameShape(now, ours) || isRemainsOf(now, ours));
  };
  const state: SheetState = {
    plan: own.plan,
    tables: here,
    contents: contentsOf({ contents }, ref.id),
    memory: own.seen === null ? [] : (remembered?.cells ?? []),
    isOurs,
  };
  return { own, ref, state };
}

/** Cell references move along as people insert rows; the rest of a formula of ours stays. */
function sameShape(one: string, other: string): boolean {
  const withoutCells = (formula: string): string =>
    formula
      .replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(?=\$?[A-Z])/gu, "")
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, "cell");
  return sameFormula(withoutCells(one), withoutCells(other));
}

function newTable(own: OwnTable, sheet: PlacedSheet, contents: ReadonlyMap<string, Contents>): PlacedTable {
  const { plan } = own;
  const planned = plannedArea(plan);
  const { rows, columns } = sheet.shiftAt(plan.headerRow, plan.firstColumn);
  const there = contentsOf({ contents }, sheet.ref.id);
  const area = freeArea({ ...planned, row: planned.row + rows, column: planned.column + columns }, there);
  return {
    ...mergeRows(plan, { planned: [], extra: [], written: [] }, false),
    own,
    plan,
    sheet: sheet.ref,
    columns: matchColumns(
      plan.columns,
      plan.columns.map(({ heading }, id) => ({ id, heading })),
      [],
    ),
    area,
    before: null,
    memory: null,
  };
}

/** The area, or, where something stands there, the same below everything on the sheet. */
function freeArea(area: Area, contents: Contents): Area {
  if (contents.area === null) return area;
  for (let row = area.row; row <= lastRowOf(area); row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isEmpty(contentAt(contents, row, column))) return { ...area, row: lastRowOf(contents.area) + 3 };
    }
  }
  return area;
}
