import type { CellAddress } from "./calc-workbook";
import type { Evaluate } from "./scope";
import type { Matrix, Scalar } from "./values/value";

/** A cell with a formula, and how far the calculation is with it. */
export interface FormulaCell extends CellAddress {
  readonly formula: string;
  evaluate: Evaluate | null;
  /** Open: not started. Waiting: it needs cells that come first. */
  state: "open" | "waiting" | "done";
  value: Scalar;
  /** Whether a custom function that it depends on has yet to answer. */
  isBusy: boolean;
  /** What it fills, where that is more than its own cell. */
  filled: Matrix | null;
}

export function formulaCell({ sheet, row, column, formula }: CellAddress & { readonly formula: string }): FormulaCell {
  return { sheet, row, column, formula, evaluate: null, state: "open", value: null, isBusy: false, filled: null };
}
