import type { CalcWorkbook, CustomAnswer } from "../../embedded-excel/calc/calc-workbook";
import { createEngine } from "../../embedded-excel/calc/create-engine";
import { nativeFunctions } from "../../embedded-excel/calc/functions/native-functions";
import { FunctionNotSupportedError } from "../../embedded-excel/calc/values/failures";
import { customFunctions } from "../../functions/registry";
import { functionsOfLibrary } from "./library-functions";

const nothing: CalcWorkbook = {
  sheetNames: () => [],
  input: () => null,
  formulas: () => [],
  extent: () => ({ lastRow: -1, lastColumn: -1 }),
  table: () => null,
  tableAt: () => null,
  definedName: () => null,
};

const engine = createEngine(nothing, functionsOfLibrary, { unknownName, noCells });

/**
 * What a cell with the formula holds; an error is a value too.
 * @throws FormulaError where Excel would not take it, ClientLibraryError where custom functions cannot be called
 */
export async function evaluate(formula: string): Promise<CustomAnswer> {
  try {
    return await engine.evaluate(formula);
  } catch (error) {
    if (!(error instanceof FunctionNotSupportedError)) throw error;
    return { code: "#NAME?", message: unknownName(error.kind, error.subject) };
  }
}

function unknownName(kind: string, name: string): string {
  const accepted = [...customFunctions.keys(), ...nativeFunctions.keys()].join(", ");
  const hint = /[“”]/.test(name) ? " Text stands in straight quotation marks." : "";
  return `there is no ${kind} ${name}; accepted: ${accepted}.${hint}`;
}

function noCells(reference: string): string {
  return `${reference} refers to cells, and there are no cells on the command line; type the value itself.`;
}
