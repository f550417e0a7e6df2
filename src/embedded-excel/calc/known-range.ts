import type { FormulaCell } from "./formula-cell";
import type { Matrix, Reference } from "./values/value";

/** A block that formulas read, with what it holds while that is known, and the formulas that have read it. */
export interface KnownRange {
  readonly area: Reference;
  rows: Matrix | null;
  /** Whether a cell of it still waits for a custom function. */
  isBusy: boolean;
  readonly readers: Set<FormulaCell>;
}

/** Enough for the columns that many formulas of a workbook share; every running total would be one more. */
const mostKept = 100;

/** What the ranges that were read last hold. */
export class KeptRanges {
  private readonly kept = new Set<KnownRange>();

  keep(range: KnownRange, rows: Matrix, isBusy: boolean): void {
    const [oldest] = this.kept;
    if (this.kept.size >= mostKept && oldest !== undefined) this.forget(oldest);
    range.rows = rows;
    range.isBusy = isBusy;
    this.kept.add(range);
  }

  forget(range: KnownRange): void {
    range.rows = null;
    this.kept.delete(range);
  }

  forgetBusy(): void {
    for (const range of this.kept) if (range.isBusy) this.forget(range);
  }

  forgetAll(): void {
    for (const range of this.kept) range.rows = null;
    this.kept.clear();
  }
}
