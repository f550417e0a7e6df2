import type { ErrorCode } from "../../embedded-excel/calc/calc-workbook";

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

/** Stands in for the global `CustomFunctions` where functions run without Microsoft's client library, to be timed. */
export function provideCustomFunctionsRuntime(): void {
  const runtime = { Error: CustomFunctionsError, ErrorCode: codes, associate: () => undefined };
  Object.assign(globalThis, { CustomFunctions: runtime });
}
