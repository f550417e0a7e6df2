/** What a cell shows in place of a value. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

class StandInError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** Stands in for what Excel gives to custom functions; the codes are those of Microsoft's runtime. */
export function standInForExcel(): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { Error: StandInError, ErrorCode } });
}

/** The object that Excel hands over last, where an older version of a function has no such argument. */
export const invocation = { address: "Budget!B2", setResult: (): void => undefined };

const asCell = (error: StandInError): CellError => ({ code: error.code, message: error.message });

/** What the cell of a call shows. An error that no cell can show surfaces. */
export function cell(call: () => unknown): unknown {
  try {
    const result = call();
    return Array.isArray(result)
      ? result.map((row: unknown[]) => row.map((value) => (value instanceof StandInError ? asCell(value) : value)))
      : result;
  } catch (error) {
    if (error instanceof StandInError) return asCell(error);
    throw error;
  }
}

/** A cell that shows an error with this code, whose message holds each of these. */
export function errorWith(code: string, ...parts: readonly string[]): unknown {
  return {
    code,
    message: expect.stringMatching(
      new RegExp(parts.map((part) => `(?=.*${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")})`).join("")),
    ),
  };
}

/** Cases with the call as a title, as it is written: "npqCost(\"NPQLTD\")". */
export function titled<Row extends { readonly call: () => unknown }>(
  rows: readonly Row[],
): readonly (Row & { readonly title: string })[] {
  const asWritten = (call: () => unknown): string =>
    String(call)
      .replace(/^\(\) ?=> ?/, "")
      .replaceAll(/\(0, ?\w+\.(\w+)\)/g, "$1");
  return rows.map((row) => ({ ...row, title: asWritten(row.call) }));
}
