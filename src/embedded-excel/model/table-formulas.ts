import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { addressOf } from "./addresses";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** A formula in a form that is the same in every row of a calculated column. */
export function toRelative(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, addressOf({ row, column, rows: 1, columns: 1 }));
}

export function fromRelative(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, addressOf({ row, column, rows: 1, columns: 1 }));
}

/** The formula that new rows of a column get: the one that more than half of its rows have, in relative form. */
export function columnFormula(table: Table, index: number): string | undefined {
  const { row, rows, column } = table.bodyColumn(index);
  const counts = new Map<string, number>();
  const relative = relativeForms();
  for (let line = row; line < row + rows; line++) {
    const formula = relative(table.sheet, line, column);
    if (formula !== undefined) {
      counts.set(formula, (counts.get(formula) ?? 0) + 1);
    }
  }
  return [...counts].find(([, count]) => count * 2 > rows)?.[0];
}

/** Translates each text that has no cell references only once: in a table that is nearly all of them. */
function relativeForms(): (sheet: Sheet, row: number, column: number) => string | undefined {
  const unchanged = new Set<string>();
  return (sheet, row, column) => {
    const cell = sheet.cells.get(row, column);
    if (cell?.isFormula !== true) {
      return undefined;
    }
    const formula = String(cell.input);
    if (unchanged.has(formula)) {
      return formula;
    }
    const relative = toRelative(formula, row, column);
    if (relative === formula) {
      unchanged.add(formula);
    }
    return relative;
  };
}
