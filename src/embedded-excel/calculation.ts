import type { CalcWorkbook, CellAddress, CellResult, CustomFunctions } from "./calc/calc-workbook";

/** What the embedded Excel asks of a calculation engine. */
export interface Engine {
  /** Says that cells, tables or names changed: on one sheet, or anywhere. */
  readonly changed: (sheet?: string) => void;
  /** Comes back when no cell is waiting for a custom function. */
  readonly settle: () => Promise<void>;
  /** What a cell comes to; also of a cell into which another one spills. */
  readonly result: (address: CellAddress) => CellResult;
  /** The size of the block that a formula fills; null where it fills none but its own cell. */
  readonly spillOf: (address: CellAddress) => { readonly rows: number; readonly columns: number } | null;
}

export type CreateEngine = (workbook: CalcWorkbook, functions: CustomFunctions) => Engine;

/** Stands in until there is a calculation: knows values only, and stops at the first formula. */
export const noCalculation: CreateEngine = (workbook) => ({
  changed: () => undefined,
  settle: async () => {
    for (const { formula } of workbook.formulas()) {
      throw new Error(`FunctionNotSupportedInEmbeddedHost: no calculation for ${formula}`);
    }
  },
  result: () => null,
  spillOf: () => null,
});
