import type { CustomFunction } from "../../functions/registry";
import { eachCell } from "./each-cell";
import { CellError, isRange } from "./values";
import type { Value } from "./values";

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Provides what Excel provides to custom functions: the global `CustomFunctions`. */
export function provideCustomFunctionsRuntime(): void {
  const runtime = { Error: CellError, ErrorCode: errorCodes, associate: () => undefined };
  Object.assign(globalThis, { CustomFunctions: runtime });
}

/** The function's answer. As Excel does, an error among the arguments is the answer without a call. */
export function callCustomFunction(called: CustomFunction, args: readonly Value[]): Value {
  const allArgs = Array.from({ length: called.most }, (_, position) => args[position] ?? null);
  return called.takesRanges
    ? eachCell([], () => run(called, allArgs.map(asRange)))
    : eachCell(allArgs, (...cells) => run(called, cells));
}

function asRange(value: Value): Value {
  return value === null || value instanceof CellError || isRange(value) ? value : [[value]];
}

function run({ run: call }: CustomFunction, args: readonly Value[]): Value {
  const error = args.find((value): value is CellError => value instanceof CellError);
  if (error !== undefined) throw error;
  try {
    return call(...args) as Value;
  } catch (thrown) {
    // Excel shows #VALUE! for whatever a function throws besides its own errors; here its words are shown too.
    throw thrown instanceof CellError ? thrown : new CellError("#VALUE!", String(thrown));
  }
}

