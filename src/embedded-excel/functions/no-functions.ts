import type { CustomFunctions } from "../calc/calc-workbook";

/** An add-in without custom functions. */
export const noFunctions: CustomFunctions = { find: () => null, call: () => Promise.resolve([]) };
