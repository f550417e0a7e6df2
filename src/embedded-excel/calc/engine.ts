import type { CellAddress, CellBlock, CellResult, CustomAnswer } from "./calc-workbook";

/** Works out the formulas of a workbook as Excel does. A formula that is beyond it stops it with an error. */
export interface Engine {
  /** Says what is no longer what it was: what the cells of a block hold and nothing else; without a block, anything. */
  readonly changed: (block?: CellBlock) => void;
  /** Comes back once every custom function has answered. @throws FunctionNotSupportedError, FormulaError */
  readonly settle: () => Promise<void>;
  /** What a cell comes to at this moment: #BUSY! while a custom function has not answered. */
  readonly result: (address: CellAddress) => CellResult;
  /** The block that the formula in a cell fills; null where it fills its own cell only. */
  readonly spillOf: (address: CellAddress) => CellBlock | null;
  /** The blocks that formulas of a sheet fill. */
  readonly spillsOn: (sheet: string) => readonly CellBlock[];
  /** The cell whose formula fills a block that the address lies in; null outside every block. */
  readonly spillFrom: (address: CellAddress) => CellAddress | null;
  /** What a formula comes to without standing in a cell, or as if it stood in one. */
  readonly evaluate: (formula: string, at?: CellAddress) => Promise<CustomAnswer>;
  /** Like evaluate, at this moment: #BUSY! where a custom function has not answered. */
  readonly valueNow: (formula: string, at: CellAddress) => CustomAnswer;
  /** Why Excel would not take a formula; null where it would. @throws FunctionNotSupportedError */
  readonly problemWith: (formula: string) => string | null;
}
