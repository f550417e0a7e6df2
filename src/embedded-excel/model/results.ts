import type { CellResult, CustomAnswer } from "../calc/calc-workbook";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

/** What the calculation knows; a workbook asks it for all that is not typed. */
export interface Results {
  /** What a formula's cell comes to, or a cell into which another one spills; null for an empty cell. */
  readonly at: (sheet: Sheet, row: number, column: number) => CellResult;
  /** The block that the formula in a cell fills; null where it fills only its own cell or none. */
  readonly spillOf: (sheet: Sheet, row: number, column: number) => Rect | null;
  /** All the blocks that formulas of a sheet fill. */
  readonly spillsOn: (sheet: Sheet) => readonly Rect[];
  /** What a formula comes to at this moment as if it stood in a cell, as rules of formats and validations need it. */
  readonly valueOf: (formula: string, sheet: Sheet, row: number, column: number) => CustomAnswer;
  /** Why Excel would not take a formula; null where it would. */
  readonly problemWith: (formula: string) => string | null;
  /** Says that the cells of a block hold something else, and nothing besides has changed; null says that anything may. */
  readonly changed: (area: { readonly sheet: Sheet; readonly rect: Rect } | null) => void;
}
