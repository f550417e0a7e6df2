import type { CellPlan } from "../budget/plan/sheet-plan";
import { areaAddress, cellArea } from "./areas";
import { contentAt, isEmpty, isFormula, rewritten } from "./contents";
import { callsByTheSameNames, formulaInPlace, sameFormula } from "./formulas";
import type { Layout, PlacedSheet } from "./layout";
import type { CellMemory } from "./memory";
import { writtenIn } from "./memory";
import { placesFor } from "./places";
import { contentsOf } from "./seen";
import type { KeptCell } from "./table-contents";
import { textToWrite } from "./text";

export interface CellToWrite {
  readonly plan: CellPlan | null;
  readonly row: number;
  readonly column: number;
  readonly content: unknown;
  readonly before: unknown;
  readonly isNew: boolean;
}

export interface SheetContents {
  readonly cells: readonly CellToWrite[];
  readonly kept: readonly KeptCell[];
  readonly memory: readonly CellMemory[];
}

/** What is to stand in a sheet's cells outside its tables, where it differs from what stands there. */
export function sheetContents(layout: Layout, sheet: PlacedSheet, remembered: readonly CellMemory[]): SheetContents {
  const contents = contentsOf(layout, sheet.ref.id);
  const places = placesFor(layout, sheet.own.plan, null);
  const kept: KeptCell[] = [];
  const memory: CellMemory[] = [];
  const cells = sheet.cells.flatMap((placed): readonly CellToWrite[] => {
    const plan = sheet.own.plan.cells[placed.index]!;
    const { row, column } = placed;
    if (placed.isKept) {
      kept.push({ sheet: sheet.ref.name, address: areaAddress(cellArea(row, column)), heading: null });
      memory.push(...remembered.filter((cell) => cell.row === plan.row && cell.column === plan.column));
      return [];
    }
    memory.push(writtenIn(plan));
    const now = contentAt(contents, row, column);
    const content = plan.formula === undefined ? valueToWrite(plan) : `=${formulaInPlace(plan.formula, places)}`;
    const before = rewritten(now);
    const isSame =
      plan.formula === undefined
        ? !isFormula(now) && now.value === (plan.value ?? "")
        : sameFormula(before, content) && callsByTheSameNames(String(before), String(content));
    const isNew = isEmpty(now) || !remembered.some((cell) => cell.row === plan.row && cell.column === plan.column);
    return isSame ? [] : [{ plan, row, column, content, before, isNew }];
  });
  const obsolete = sheet.obsolete.map(({ row, column }): CellToWrite => {
    return { plan: null, row, column, content: "", before: rewritten(contentAt(contents, row, column)), isNew: false };
  });
  return { cells: [...cells, ...obsolete], kept, memory };
}

function valueToWrite({ value, format }: CellPlan): unknown {
  if (value === null) return "";
  return typeof value === "string" ? textToWrite(value, format === "text") : value;
}
