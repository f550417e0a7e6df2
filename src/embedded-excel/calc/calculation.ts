import type { CellAddress, CellBlock, CalcWorkbook } from "./calc-workbook";
import { fill } from "./fill-block";
import { formulaCell } from "./formula-cell";
import type { FormulaCell } from "./formula-cell";
import { RangeReader, suspended } from "./range-reader";
import type { Evaluate, Scope } from "./scope";
import { valueOf } from "./scope";
import { answerOf } from "./values/each-cell";
import { cellKey, formulasIn } from "./sheet-cells";
import { asMatrix, Reference, sheetColumns, sheetRows } from "./values/value";
import type { Value } from "./values/value";

/** Blocks that move each other about would go on for ever. */
const mostPasses = 10;

/** A larger block is worked out with all the rest, which is then no slower. */
const mostCellsFollowed = 200_000;

/**
 * Works out formula after formula, each after those that it reads, without calls within calls: however long a chain is,
 * it ends. Cells that need each other are 0, as in Excel.
 */
export class Calculation {
  /** Which of the cells that need each other comes first depends on all of them. */
  private hasCircles = false;

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
      this.cells.forgetRanges();
      for (const cell of this.cells.everyFormula()) cell.state = "open";
    }
  }

  /**
   * Takes in what the cells of a block now hold: formulas that read them, directly or through others, are open again.
   * Answers whether that could be done; otherwise all has to start afresh.
   */
  follow(workbook: CalcWorkbook, block: CellBlock): boolean {
    const sheet = this.cells.sheet(block.sheet);
    if (sheet === null || this.hasCircles || block.rows * block.columns > mostCellsFollowed) return false;
    const area = areaOf(block);
    for (const cell of formulasIn(sheet, area)) {
      if (cell.filled !== null) return false;
      sheet.formulas.delete(cellKey(cell.row, cell.column));
    }
    for (const each of workbook.formulas(block)) sheet.formulas.set(cellKey(each.row, each.column), formulaCell(each));
    this.reopenReaders(this.cells.takeReaders(sheet, area));
    const { lastRow, lastColumn } = workbook.extent(sheet.name);
    if (lastRow !== sheet.lastRow || lastColumn !== sheet.lastColumn) {
      Object.assign(sheet, { lastRow, lastColumn });
      this.reopenReaders(this.cells.takeRangeReaders(sheet, isOpenEnded));
    }
    return true;
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

  /** Makes the cells ready to be worked out again that wait for a custom function. */
  reopenBusy(): void {
    this.cells.forgetBusyRanges();
    for (const cell of this.cells.everyFormula()) if (cell.isBusy) cell.state = "open";
  }

  /** What has read a cell that is open is open too, so nothing comes up twice. */
  private reopenReaders(readers: readonly FormulaCell[]): void {
    const stack = [...readers];
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      if (cell.state !== "done") continue;
      cell.state = "open";
      const sheet = this.cells.sheet(cell.sheet);
      const filled = { ...cell, rows: cell.filled?.length ?? 1, columns: cell.filled?.[0]?.length ?? 1 };
      if (sheet !== null) for (const reader of this.cells.takeReaders(sheet, areaOf(filled))) stack.push(reader);
    }
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
    this.cells.reader = cell;
    const answer = this.attempt(cell.evaluate, { cells: this.cells, at: cell, names: null });
    if (answer !== suspended) {
      cell.isBusy = this.cells.busyRead;
      cell.value = fill(cell, asMatrix(answer), this.cells, this.isInTable) ?? 0;
      cell.state = "done";
    }
    this.cells.reader = null;
    return answer !== suspended;
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
    else {
      this.hasCircles = true;
      for (const each of stack.slice(stack.indexOf(circular))) if (each.state === "waiting") giveUp(each);
    }
  }
}

function areaOf({ sheet, row, column, rows, columns }: CellBlock): Reference {
  return new Reference(sheet, row, column, row + rows - 1, column + columns - 1);
}

function isOpenEnded({ bottom, right }: Reference): boolean {
  return bottom === sheetRows - 1 || right === sheetColumns - 1;
}

function giveUp(cell: FormulaCell): void {
  cell.value = 0;
  cell.filled = null;
  cell.isBusy = false;
  cell.state = "done";
}
