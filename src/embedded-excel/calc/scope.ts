import type { CellAddress } from "./calc-workbook";
import { Reference } from "./values/value";
import type { Operand, Value } from "./values/value";

/** The cells of the workbook as formulas read them. */
export interface CellReader {
  /** What a block holds: one cell's value, or rows. Ranges of whole columns or rows end where the sheet's cells end. */
  readonly read: (reference: Reference) => Value;
  /** The formula in a cell, null where there is none. */
  readonly formulaAt: (address: CellAddress) => string | null;
  /** The block that the formula in a cell fills, null where it fills none. */
  readonly spillAt: (address: CellAddress) => Reference | null;
  /** Set once something that was read is still waiting for a custom function. */
  busyRead: boolean;
}

/** Where and among which names a formula is worked out. */
export interface Scope {
  readonly cells: CellReader;
  /** The formula's own cell; null for a formula without one. */
  readonly at: CellAddress | null;
  /** What LET has named, by names in lower case. */
  readonly names: ReadonlyMap<string, Operand> | null;
}

/** A part of a formula, made ready to be worked out again and again. */
export type Evaluate = (scope: Scope) => Operand;

/** An argument between two commas with nothing between them. */
export const omitted: Evaluate = () => null;

/** What an operand holds, read from the cells where it is a reference. */
export function valueOf(operand: Operand, scope: Scope): Value {
  return operand instanceof Reference ? scope.cells.read(operand) : operand;
}
