import type { CalcWorkbook } from "./calc-workbook";
import type { FormulaCell } from "./formula-cell";
import { formulaCell } from "./formula-cell";
import type { KnownRange } from "./known-range";
import { sheetColumns } from "./values/value";
import type { Reference } from "./values/value";

/** The formulas of one sheet by place, which of them fill a block of cells, and which formulas read what of it. */
export interface SheetCells {
  readonly name: string;
  lastRow: number;
  lastColumn: number;
  readonly formulas: Map<number, FormulaCell>;
  readonly blocks: Set<FormulaCell>;
  /** Formulas by the single cells that they read. */
  readonly cellReaders: Map<number, FormulaCell[]>;
  /** Larger blocks that formulas read, by their corners. */
  readonly ranges: Map<string, KnownRange>;
}

export function cellKey(row: number, column: number): number {
  return row * sheetColumns + column;
}

/** The sheets of a workbook at one moment, by name as it is written and in lower case. */
export function readSheets(workbook: CalcWorkbook): ReadonlyMap<string, SheetCells> {
  const formulas = new Map<string, Map<number, FormulaCell>>();
  for (const each of workbook.formulas(null)) {
    const ofSheet = formulas.get(each.sheet) ?? new Map<number, FormulaCell>();
    formulas.set(each.sheet, ofSheet.set(cellKey(each.row, each.column), formulaCell(each)));
  }
  const sheets = workbook.sheetNames().map((name): SheetCells => ({
    name,
    ...workbook.extent(name),
    formulas: formulas.get(name) ?? new Map(),
    blocks: new Set(),
    cellReaders: new Map(),
    ranges: new Map(),
  }));
  return new Map(
    sheets.flatMap((sheet) => [
      [sheet.name.toLowerCase(), sheet],
      [sheet.name, sheet],
    ]),
  );
}

/** The filled block that a cell without a formula of its own lies in. */
export function blockAt({ blocks }: SheetCells, row: number, column: number): FormulaCell | null {
  for (const block of blocks) {
    const down = row - block.row;
    const across = column - block.column;
    const rows = block.filled?.length ?? 0;
    if (down >= 0 && across >= 0 && down < rows && across < (block.filled?.[0]?.length ?? 0)) return block;
  }
  return null;
}

/** The formulas that stand in a block. */
export function formulasIn({ formulas }: SheetCells, { top, left, bottom, right }: Reference): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = formulas.get(cellKey(row, column));
      if (cell !== undefined) found.push(cell);
    }
  }
  return found;
}

/** How far the filled blocks reach; -1 where there are none. */
export function lastFilled({ blocks }: SheetCells): { readonly row: number; readonly column: number } {
  const ends = [...blocks].map(({ row, column, filled }) => ({
    row: row + (filled?.length ?? 1) - 1,
    column: column + (filled?.[0]?.length ?? 1) - 1,
  }));
  return {
    row: Math.max(-1, ...ends.map(({ row }) => row)),
    column: Math.max(-1, ...ends.map(({ column }) => column)),
  };
}
