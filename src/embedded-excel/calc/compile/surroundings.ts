import type { CellAddress, CustomFunctions, TableShape } from "../calc-workbook";
import type { Evaluate, Scope } from "../scope";
import type { Operand, Value } from "../values/value";

/** What a formula's parts ask of the engine around them. */
export interface Surroundings {
  readonly functions: Pick<CustomFunctions, "find">;
  /** The sheet's name as the workbook writes it; null where there is no such sheet. */
  readonly sheetNamed: (name: string) => string | null;
  /** Where a formula without a cell finds its cells; null in a workbook without sheets. */
  readonly firstSheet: () => string | null;
  readonly table: (name: string) => TableShape | null;
  readonly tableAt: (address: CellAddress) => TableShape | null;
  /** What a defined name such as Rate or 'Sheet 1'!Rate stands for, made ready; null where there is no such name. */
  readonly definedName: (name: string) => Evaluate | null;
  /** The answer of a custom function, #BUSY! until there is one. Values are read already. */
  readonly callCustom: (called: CalledFunction, args: readonly Value[], scope: Scope) => Value;
  /** What is said beside #NAME? and #REF!. */
  readonly explain: Explanations;
}

export type CalledFunction = NonNullable<ReturnType<CustomFunctions["find"]>>;

/** Words for people to go with errors that Excel leaves without. */
export interface Explanations {
  readonly unknownName: (kind: "function" | "name", name: string) => string;
  /** For a formula without a cell, in a workbook without sheets. */
  readonly noCells: (reference: string) => string;
}

/** One of Excel's own functions. Its arguments are worked out when it asks for them. */
export interface NativeFunction {
  readonly fewest: number;
  readonly most: number;
  readonly run: (args: readonly Evaluate[], scope: Scope) => Operand;
}
