import type {
  CellResult,
  CustomAnswer,
  CustomCall,
  CustomFunctions,
  ErrorCode,
} from "../../embedded-excel/calc/calc-workbook";
import type { CustomFunction } from "../../functions/registry";
import { customFunctions } from "../../functions/registry";

const codes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const satisfies Record<string, ErrorCode>;

/** An error as a custom function throws or returns it. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: ErrorCode,
    message = "",
  ) {
    super(message);
  }
}

/** Provides what Excel provides to custom functions: the global `CustomFunctions`. */
export function provideCustomFunctionsRuntime(): void {
  const runtime = { Error: CustomFunctionsError, ErrorCode: codes, associate: () => undefined };
  Object.assign(globalThis, { CustomFunctions: runtime });
}

/** The custom functions, called here and now. */
export const calledDirectly: CustomFunctions = {
  find: (name) => {
    const id = name.toUpperCase();
    const found = customFunctions.get(id);
    if (found === undefined) return null;
    return { id, takesRange: Array.from({ length: found.most }, () => found.takesRanges), mostParameters: found.most };
  },
  call: async (calls) => calls.map(answer),
};

function answer({ functionId, parameters }: CustomCall): CustomAnswer {
  const called = customFunctions.get(functionId);
  if (called === undefined) throw new Error(`There is no custom function ${functionId}.`);
  const value = run(called, parameters);
  return Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(asCell)) : asCell(value);
}

function run({ run: call }: CustomFunction, parameters: CustomCall["parameters"]): unknown {
  try {
    return call(...parameters);
  } catch (thrown) {
    // Excel shows #VALUE! for whatever a function throws besides its own errors; here its words are shown too.
    return thrown instanceof CustomFunctionsError ? thrown : new CustomFunctionsError("#VALUE!", String(thrown));
  }
}

function asCell(value: unknown): CellResult {
  if (value instanceof CustomFunctionsError) return { code: value.code, message: value.message };
  return value as CellResult;
}
