import type {
  CalcWorkbook,
  CellAddress,
  CellBlock,
  CellResult,
  CustomAnswer,
  CustomFunctions,
  TableShape,
} from "./calc-workbook";
import { Calculation } from "./calculation";
import { compile } from "./compile/compile";
import type { Explanations } from "./compile/surroundings";
import { CustomCalls } from "./custom-calls";
import type { Engine } from "./engine";
import { parseFormula } from "./parse-formula";
import { RangeReader } from "./range-reader";
import type { Evaluate } from "./scope";
import { blockAt, readSheets } from "./sheet-cells";
import { noExplanations, surroundingsOf } from "./surroundings-of";
import { FormulaError } from "./values/failures";

/** An engine for a workbook, with the add-in's functions. `explain` adds words to errors that Excel leaves without. */
export function createEngine(
  workbook: CalcWorkbook,
  functions: CustomFunctions,
  explain: Explanations = noExplanations,
): Engine {
  const calls = new CustomCalls(functions);
  const formulas = new Map<string, Evaluate>();
  const tables = new Map<string, TableShape | null>();
  let cells = new RangeReader(workbook, new Map());
  let calculation: Calculation | null = null;
  let isCalculated = false;
  let hasAnswers = false;
  let settling: Promise<void> | null = null;

  const around = surroundingsOf(workbook, {
    functions,
    calls,
    explain,
    compiled,
    tables: () => tables,
    sheets: () => cells.sheets,
  });

  function compiled(formula: string): Evaluate {
    const known = formulas.get(formula);
    if (known !== undefined) return known;
    const made = guarded(() => compile(parseFormula(formula), around));
    formulas.set(formula, made);
    return made;
  }

  function changed(block?: CellBlock): void {
    if (block === undefined || calculation?.follow(workbook, block) !== true) calculation = null;
    isCalculated = false;
  }

  function current(): Calculation {
    if (calculation === null) {
      tables.clear();
      cells = new RangeReader(workbook, readSheets(workbook));
      calculation = new Calculation(cells, compiled, (address) => around.tableAt(address) !== null);
    }
    return calculation;
  }

  function calculate(): void {
    if (isCalculated) return;
    try {
      if (calculation === null || hasAnswers) askAgain();
      guarded(() => current().all());
      isCalculated = true;
    } catch (error) {
      // Half a calculation is none: the next one starts afresh.
      changed();
      throw error;
    }
  }

  /** Formulas that still wait ask once more; what others asked for, which are gone, is left alone. */
  function askAgain(): void {
    calls.dropOpen();
    current().reopenBusy();
    hasAnswers = false;
  }

  async function send(): Promise<void> {
    try {
      await calls.send();
      hasAnswers = true;
    } catch (error) {
      // Calls without an answer are open again.
      changed();
      throw error;
    }
  }

  async function settleNow(): Promise<void> {
    for (calculate(); calls.hasOpen; calculate()) {
      await send();
      isCalculated = false;
    }
  }

  function settle(): Promise<void> {
    settling ??= settleNow().finally(() => (settling = null));
    return settling;
  }

  async function evaluate(formula: string, at?: CellAddress): Promise<CustomAnswer> {
    const ready = compiled(formula);
    const emptyIsShownAs = 0;
    for (;;) {
      await settle();
      const value = guarded(() => current().value(ready, at ?? null));
      if (!calls.hasOpen) return value ?? emptyIsShownAs;
      await send();
    }
  }

  function valueNow(formula: string, at: CellAddress): CustomAnswer {
    calculate();
    return guarded(() => current().value(compiled(formula), at));
  }

  function result(address: CellAddress): CellResult {
    calculate();
    const sheet = cells.sheet(address.sheet);
    if (sheet === null) throw new Error(`There is no sheet ${address.sheet}.`);
    return cells.cell(sheet, address.row, address.column);
  }

  function spillOf({ sheet, row, column }: CellAddress): CellBlock | null {
    calculate();
    const block = cells.spillAt({ sheet, row, column });
    return block === null || block.isOneCell ? null : { sheet, row, column, rows: block.rows, columns: block.columns };
  }

  function spillsOn(sheet: string): readonly CellBlock[] {
    calculate();
    return [...(cells.sheet(sheet)?.blocks ?? [])].flatMap(({ row, column, filled }) => {
      const rows = filled?.length ?? 0;
      return rows === 0 ? [] : [{ sheet, row, column, rows, columns: filled?.[0]?.length ?? 0 }];
    });
  }

  function spillFrom({ sheet: name, row, column }: CellAddress): CellAddress | null {
    calculate();
    const sheet = cells.sheet(name);
    const from = sheet === null ? null : blockAt(sheet, row, column);
    return from === null ? null : { sheet: from.sheet, row: from.row, column: from.column };
  }

  function problemWith(formula: string): string | null {
    try {
      compiled(formula);
      return null;
    } catch (error) {
      if (error instanceof FormulaError) return error.message;
      throw error;
    }
  }

  return { changed, settle, result, spillOf, spillsOn, spillFrom, evaluate, valueNow, problemWith };
}

/** The parser and the formulas follow the nesting with calls of their own; nothing else here throws a RangeError. */
function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof RangeError ? new FormulaError("The formula is nested too deeply.") : error;
  }
}
