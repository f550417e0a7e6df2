import type {
  CalcWorkbook,
  CellAddress,
  CellBlock,
  CellResult,
  CustomAnswer,
  CustomCall,
  CustomFunctions,
  TableShape,
} from "../../../src/embedded-excel/calc/calc-workbook";
import { createEngine } from "../../../src/embedded-excel/calc/create-engine";
import type { Engine } from "../../../src/embedded-excel/calc/engine";

type Typed = string | number | boolean;
/** Cells by address, such as A1; text that starts with "=" is a formula. */
export type SheetOfCells = Readonly<Record<string, Typed>>;

export interface BookParts {
  readonly sheets: Readonly<Record<string, SheetOfCells>>;
  readonly tables?: readonly TableShape[];
  readonly names?: Readonly<Record<string, string>>;
  readonly functions?: Readonly<Record<string, TestFunction>>;
}

export interface TestFunction {
  readonly takesRange: readonly boolean[];
  readonly run: (...parameters: CustomCall["parameters"]) => CustomAnswer;
}

export interface TestBook {
  readonly engine: Engine;
  /** What a cell such as B2 or Other!B2 comes to. */
  readonly at: (address: string) => CellResult;
  readonly type: (address: string, value: Typed | null) => void;
  /** The calls of each pass. */
  readonly passes: (readonly CustomCall[])[];
}

/** A workbook that lives in memory, as simple as the calculation allows. */
export function book({ sheets, tables = [], names = {}, functions = {} }: BookParts): TestBook {
  const cells = new Map<string, Map<string, Typed>>();
  const typeInto = (sheet: string, { row, column }: { row: number; column: number }, value: Typed): void => {
    const ofSheet = cells.get(sheet) ?? new Map<string, Typed>();
    cells.set(sheet, ofSheet.set(`${row},${column}`, value));
  };
  for (const [sheet, ofSheet] of Object.entries(sheets)) {
    cells.set(sheet, new Map());
    for (const [address, value] of Object.entries(ofSheet)) typeInto(sheet, placeOf(address), value);
  }
  const [firstSheet = ""] = Object.keys(sheets);
  const workbook = workbookOf(cells, tables, names);
  const passes: (readonly CustomCall[])[] = [];
  const engine = createEngine(workbook, customFunctions(functions, passes));
  return {
    engine,
    passes,
    at: (address) => engine.result(addressOf(address, firstSheet)),
    type: (address, value) => {
      const { sheet, ...place } = addressOf(address, firstSheet);
      if (value === null) cells.get(sheet)?.delete(`${place.row},${place.column}`);
      else typeInto(sheet, place, value);
      engine.changed({ sheet, ...place, rows: 1, columns: 1 });
    },
  };
}

function isIn(within: CellBlock | null, row: number, column: number): boolean {
  if (within === null) return true;
  const [down, across] = [row - within.row, column - within.column];
  return down >= 0 && across >= 0 && down < within.rows && across < within.columns;
}

export function addressOf(text: string, firstSheet: string): CellAddress {
  const [sheet, cell] = text.includes("!") ? text.split("!") : [firstSheet, text];
  return { sheet: sheet ?? "", ...placeOf(cell ?? "") };
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`${address} is no address of a cell.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function workbookOf(
  cells: ReadonlyMap<string, ReadonlyMap<string, Typed>>,
  tables: readonly TableShape[],
  names: Readonly<Record<string, string>>,
): CalcWorkbook {
  const places = (sheet: string): (readonly [number, number, Typed])[] =>
    [...(cells.get(sheet) ?? [])].map(([key, value]) => [Number(key.split(",")[0]), Number(key.split(",")[1]), value]);
  const covers = ({ sheet, headerRow, lastRow, firstColumn, columns }: TableShape, at: CellAddress): boolean =>
    at.sheet === sheet &&
    at.row >= headerRow &&
    at.row <= lastRow &&
    at.column >= firstColumn &&
    at.column < firstColumn + columns.length;
  return {
    sheetNames: () => [...cells.keys()],
    input: ({ sheet, row, column }) => cells.get(sheet)?.get(`${row},${column}`) ?? null,
    formulas: (within) =>
      (within === null ? [...cells.keys()] : [within.sheet]).flatMap((sheet) =>
        places(sheet).flatMap(([row, column, value]) =>
          typeof value === "string" && value.startsWith("=") && isIn(within, row, column)
            ? [{ sheet, row, column, formula: value }]
            : [],
        ),
      ),
    extent: (sheet) => ({
      lastRow: Math.max(-1, ...places(sheet).map(([row]) => row)),
      lastColumn: Math.max(-1, ...places(sheet).map(([, column]) => column)),
    }),
    table: (name) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null,
    tableAt: (address) => tables.find((table) => covers(table, address)) ?? null,
    definedName: (name) =>
      Object.entries(names).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? null,
  };
}

function customFunctions(
  functions: Readonly<Record<string, TestFunction>>,
  passes: (readonly CustomCall[])[],
): CustomFunctions {
  return {
    find: (name) => {
      const id = name.toUpperCase();
      const found = functions[id];
      return found === undefined ? null : { id, takesRange: found.takesRange, mostParameters: found.takesRange.length };
    },
    call: async (calls) => {
      passes.push(calls);
      return calls.map(({ functionId, parameters }) => functions[functionId]?.run(...parameters) ?? null);
    },
  };
}

/** What one formula comes to beside some cells of Sheet1, settled. */
export async function worked(formula: string, cells: SheetOfCells = {}): Promise<CustomAnswer> {
  return book({ sheets: { Sheet1: cells } }).engine.evaluate(formula);
}
