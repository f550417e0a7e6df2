import type { CellError, CellResult, CustomAnswer, ErrorCode } from "../calc/calc-workbook";
import { errorCodes } from "../calc/calc-workbook";

/** Numbers by which the library says what went wrong in a function. */
const codesOfErrors: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** One result of the library: in a short form, or in a long one, depending on the sets that are declared. */
export interface InvocationResult {
  readonly id: number;
  readonly answer: CustomAnswer;
}

/** @throws Error for what is no result */
export function readResult(result: unknown): InvocationResult {
  if (Array.isArray(result)) {
    const [id, succeeded, value, code] = result as readonly unknown[];
    return { id: Number(id), answer: succeeded === true ? answerOf(value) : failure(code, value) };
  }
  if (typeof result === "object" && result !== null && "id" in result) {
    const { id, failed, value, errorCode } = result as Readonly<Record<string, unknown>>;
    return { id: Number(id), answer: failed === true ? failure(errorCode, value) : answerOf(value) };
  }
  throw new Error(`No result of a custom function: ${JSON.stringify(result)}`);
}

function failure(code: unknown, message: unknown): CellError {
  const error = { code: codesOfErrors[Number(code)] ?? "#VALUE!" };
  return typeof message === "string" && message !== "" ? { ...error, message } : error;
}

function answerOf(value: unknown): CustomAnswer {
  return Array.isArray(value) ? value.map((row) => (row as readonly unknown[]).map(cellOf)) : cellOf(value);
}

/** Nothing shows as 0, as Excel shows it. */
function cellOf(value: unknown): CellResult {
  if (value === null || value === undefined) {
    return 0;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return entity(value as Readonly<Record<string, unknown>>);
}

/** Errors and formatted numbers come as data types with a plain value beside them. */
function entity({ type, basicValue, errorMessage, msg }: Readonly<Record<string, unknown>>): CellResult {
  const code = errorCodes.find((known) => known === basicValue);
  if (type === "Error" && code !== undefined) {
    const message = errorMessage ?? msg;
    return typeof message === "string" ? { code, message } : { code };
  }
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean") {
    return basicValue;
  }
  throw new Error(`The embedded Excel does not know the data type ${String(type)} as a result.`);
}
