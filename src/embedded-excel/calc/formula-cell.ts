import type { CellAddress, FormulaInput } from "./calc-workbook";
import type { Evaluate } from "./scope";
import { asScalar } from "./values/as-scalar";
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

export function formulaCell({ sheet, row, column, formula, cached }: FormulaInput): FormulaCell {
  const evaluate = cached === undefined ? null : () => asScalar(cached);
  return { sheet, row, column, formula, evaluate, state: "open", value: null, isBusy: false, filled: null };
}
