/** An error that a cell can hold. */
export const errorCodes = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface CellError {
  readonly code: ErrorCode;
  /** What Excel shows when somebody points at the cell; a custom function may give it. */
  readonly message?: string;
}

/** What a cell comes to. null is an empty cell. */
export type CellResult = string | number | boolean | null | CellError;

/** Rows and columns count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells, from its first one. */
export interface CellBlock extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly string[];
  /** Rows of the body; at least one. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A cell that holds a formula. */
export interface FormulaInput extends CellAddress {
  readonly formula: string;
  /** What it comes to, where that is known from elsewhere and it is not to be worked out. */
  readonly cached?: string | number | boolean | undefined;
}

/** What the calculation asks of a workbook, and nothing else of it. */
export interface CalcWorkbook {
  /** Sheets in order. */
  readonly sheetNames: () => readonly string[];
  /** What was typed: a value, or a formula with its "=". */
  readonly input: (address: CellAddress) => string | number | boolean | null;
  /** The cells of a block that hold a formula; null for all of the workbook's. */
  readonly formulas: (within: CellBlock | null) => Iterable<FormulaInput>;
  /** The last row and column with something in them, -1 for an empty sheet; ranges such as A:A end there. */
  readonly extent: (sheet: string) => { readonly lastRow: number; readonly lastColumn: number };
  /** A table by its name in any case. */
  readonly table: (name: string) => TableShape | null;
  /** The table that a cell belongs to. */
  readonly tableAt: (address: CellAddress) => TableShape | null;
  /** What a defined name refers to, with its "="; a sheet's own name is asked for as 'Sheet 1'!Rate. */
  readonly definedName: (name: string) => string | null;
}

/** A call of a custom function, as the host hands it to the add-in. */
export interface CustomCall {
  readonly functionId: string;
  /** Scalars, or rows of cells where the function takes ranges; null for omitted and empty. */
  readonly parameters: readonly (CellResult | readonly (readonly CellResult[])[])[];
  readonly address: CellAddress;
}

export type CustomAnswer = CellResult | readonly (readonly CellResult[])[];

/** The add-in's functions as a host knows them, from functions.json. */
export interface CustomFunctions {
  /** The function of that name in a formula, in any case; null where there is none. */
  readonly find: (
    name: string,
  ) => { readonly id: string; readonly takesRange: readonly boolean[]; readonly mostParameters: number } | null;
  /** All open calls of a pass at once; answers in the same order. */
  readonly call: (calls: readonly CustomCall[]) => Promise<readonly CustomAnswer[]>;
}
