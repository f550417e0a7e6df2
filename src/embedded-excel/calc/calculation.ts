import type { CellAddress } from "./calc-workbook";
import { fill } from "./fill-block";
import type { FormulaCell } from "./formula-cell";
import { RangeReader, suspended } from "./range-reader";
import type { Evaluate, Scope } from "./scope";
import { valueOf } from "./scope";
import { answerOf } from "./values/each-cell";
import { asMatrix } from "./values/value";
import type { Value } from "./values/value";

/** Blocks that move each other about would go on for ever. */
const mostPasses = 10;

/**
 * Works out formula after formula, each after those that it reads, without calls within calls: however long a chain is,
 * it ends. Cells that need each other are 0, as in Excel.
 */
export class Calculation {
  constructor(
    private readonly cells: RangeReader,
    private readonly compiled: (formula: string) => Evaluate,
    private readonly isInTable: (address: CellAddress) => boolean,
  ) {}

  /** Works out every formula that is open. */
  all(): void {
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const before = this.cells.blocksInWords();
      for (const cell of this.cells.everyFormula()) if (cell.state !== "done") this.solve(cell);
      if (this.cells.blocksInWords() === before) return;
      // What was read as empty may have been filled afterwards.
      this.reopen(() => true);
    }
  }

  /** What a formula without a place of its own comes to. */
  value(evaluate: Evaluate, at: CellAddress | null): Value {
    const scope: Scope = { cells: this.cells, at, names: null };
    for (;;) {
      const answer = this.attempt(evaluate, scope);
      if (answer !== suspended) return answer;
      for (const cell of this.cells.takeMissing()) this.solve(cell);
    }
  }

  /** Makes cells ready to be worked out again. */
  reopen(isStale: (cell: FormulaCell) => boolean): void {
    this.cells.forgetRanges();
    for (const cell of this.cells.everyFormula()) if (isStale(cell)) cell.state = "open";
  }

  private solve(first: FormulaCell): void {
    const stack = [first];
    for (let cell = stack.at(-1); cell !== undefined; cell = stack.at(-1)) {
      if (cell.state !== "done" && !this.work(cell)) this.putOff(cell, stack);
      else stack.pop();
    }
  }

  /** Whether the cell could be worked out with what is known. */
  private work(cell: FormulaCell): boolean {
    cell.evaluate ??= this.compiled(cell.formula);
    const answer = this.attempt(cell.evaluate, { cells: this.cells, at: cell, names: null });
    if (answer === suspended) return false;
    cell.isBusy = this.cells.busyRead;
    cell.value = fill(cell, asMatrix(answer), this.cells, this.isInTable) ?? 0;
    cell.state = "done";
    return true;
  }

  private attempt(evaluate: Evaluate, scope: Scope): Value | typeof suspended {
    this.cells.busyRead = false;
    try {
      return answerOf(() => valueOf(evaluate(scope), scope));
    } catch (error) {
      if (error === suspended) return suspended;
      throw error;
    }
  }

  /** Puts the cells that are missing first. Those that wait are all on the way to this one. */
  private putOff(cell: FormulaCell, stack: FormulaCell[]): void {
    cell.state = "waiting";
    const missing = this.cells.takeMissing();
    const circular = missing.find((each) => each.state === "waiting");
    if (circular === undefined) for (const each of missing) stack.push(each);
    else for (const each of stack.slice(stack.indexOf(circular))) if (each.state === "waiting") giveUp(each);
  }
}

function giveUp(cell: FormulaCell): void {
  cell.value = 0;
  cell.filled = null;
  cell.isBusy = false;
  cell.state = "done";
}
