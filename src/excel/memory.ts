import type { CellPlan, CellValue, ColumnPlan } from "../budget/plan/sheet-plan";

/** What a cell outside the tables was given, to tell later whether somebody has typed over it. */
export interface CellMemory {
  readonly row: number;
  readonly column: number;
  /** The value, or the plan's formula with "=". */
  readonly written: CellValue;
}

export interface SheetMemory {
  /** Its name in the plan. */
  readonly plan: string;
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellMemory[];
  readonly charts: readonly string[];
}

export interface ColumnMemory {
  readonly heading: string;
  /** Excel's own number for the column; it stays when people rename or move it. */
  readonly id: number;
  /** The plan's formula that its cells were given, without "="; null for values. */
  readonly formula: string | null;
  /** Whether people fill it in. */
  readonly isInput: boolean;
}

export interface TableMemory {
  readonly plan: string;
  readonly id: string;
  readonly name: string;
  readonly columns: readonly ColumnMemory[];
  /** Fingerprints of the rows of ours, in the plan's order. */
  readonly rows: readonly string[];
  /** Where figures stand: fingerprints of the cells that somebody has typed over. */
  readonly typedOver: readonly string[];
}

/** What the workbook remembers of the last fill: what is ours in it, and what stood there. */
export interface Memory {
  readonly format: 1;
  /** Whether our functions stand in the worked-out columns, or their figures. */
  readonly mode: FillMode;
  readonly sheets: readonly SheetMemory[];
  readonly tables: readonly TableMemory[];
  readonly names: readonly { readonly plan: string; readonly name: string }[];
}

export type FillMode = "live" | "figures";

/** The formula, without "=", that a column's cells get; null for values. */
export function columnFormula({ live, formula }: ColumnPlan, mode: FillMode): string | null {
  return (mode === "live" ? live : undefined) ?? formula ?? null;
}

/** What is remembered of a column: Excel's number for it, -1 where that is not known, and what its cells were given. */
export function columnMemory(column: ColumnPlan, mode: FillMode, id: number): ColumnMemory {
  const { heading, style } = column;
  return { heading, id, formula: columnFormula(column, mode), isInput: style === "input" };
}

/** What is remembered of a cell outside the tables. */
export function writtenIn({ row, column, formula, value }: CellPlan): CellMemory {
  return { row, column, written: formula === undefined ? value : `=${formula}` };
}

/** The key in the workbook's settings. */
export const memoryKey = "CohortBudget";

export const noMemory: Memory = { format: 1, mode: "live", sheets: [], tables: [], names: [] };

/**
 * Reads what the settings hold. A workbook that was never filled remembers nothing, and neither does a newer format.
 */
export function readMemory(stored: unknown): Memory {
  const isKnown = typeof stored === "object" && stored !== null && (stored as Partial<Memory>).format === 1;
  return isKnown ? (stored as Memory) : noMemory;
}
