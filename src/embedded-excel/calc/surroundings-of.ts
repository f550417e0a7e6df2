import type { CalcWorkbook, CellAddress, CustomFunctions, TableShape } from "./calc-workbook";
import type { Explanations, Surroundings } from "./compile/surroundings";
import type { CustomCalls } from "./custom-calls";
import type { Evaluate } from "./scope";
import type { SheetCells } from "./sheet-cells";

/** Excel says no more than the error's code. */
export const noExplanations: Explanations = { unknownName: () => "", noCells: () => "" };

/** What formulas find in a workbook at one moment. Tables are asked for once, since each row of one asks for it. */
export function surroundingsOf(
  workbook: CalcWorkbook,
  parts: {
    readonly functions: CustomFunctions;
    readonly calls: CustomCalls;
    readonly sheets: () => ReadonlyMap<string, SheetCells>;
    readonly tables: () => Map<string, TableShape | null>;
    readonly compiled: (formula: string) => Evaluate;
    readonly explain: Explanations;
  },
): Surroundings {
  const { functions, calls, sheets, tables, compiled, explain } = parts;
  const table = (name: string): TableShape | null => {
    const key = name.toLowerCase();
    const known = tables().get(key);
    if (known !== undefined) return known;
    const found = workbook.table(name);
    tables().set(key, found);
    return found;
  };
  const tableAt = (address: CellAddress): TableShape | null => {
    for (const known of tables().values()) if (known !== null && isIn(known, address)) return known;
    const found = workbook.tableAt(address);
    if (found !== null) tables().set(found.name.toLowerCase(), found);
    return found;
  };
  return {
    functions,
    explain,
    table,
    tableAt,
    sheetNamed: (name) => (sheets().get(name) ?? sheets().get(name.toLowerCase()))?.name ?? null,
    firstSheet: () => workbook.sheetNames()[0] ?? null,
    definedName: (name) => {
      const formula = workbook.definedName(name);
      return formula === null ? null : compiled(formula);
    },
    callCustom: (called, args, scope) => calls.answer(called, args, scope),
  };
}

function isIn({ sheet, headerRow, lastRow, firstColumn, columns }: TableShape, at: CellAddress): boolean {
  const isInRows = at.row >= headerRow && at.row <= lastRow;
  return at.sheet === sheet && isInRows && at.column >= firstColumn && at.column < firstColumn + columns.length;
}
