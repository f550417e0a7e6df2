import * as fees from "./fees";
import * as funding from "./funding";
import * as study from "./study";
import * as tables from "./tables";

/** A custom function as Excel calls it: with what the cells hold, null for an argument that is left out. */
export interface CustomFunction {
  readonly run: (...args: readonly unknown[]) => unknown;
  /** How many arguments it takes at most. */
  readonly most: number;
  /** Whether its arguments are ranges, as rows of cells; every other function takes single cells. */
  readonly takesRanges: boolean;
}

/** Every custom function under its name in Excel, which is its name in the code in capitals. */
export const customFunctions: ReadonlyMap<string, CustomFunction> = new Map(
  Object.entries({ ...fees, ...funding, ...study, ...tables }).map(([name, run]) => [
    name.toUpperCase(),
    { run: run as CustomFunction["run"], most: run.length, takesRanges: run === tables.cohortBudget },
  ]),
);
