import { errorCodes } from "../calc-workbook";
import { ErrorValue } from "./value";
import type { Scalar } from "./value";

const errors = new Map<string, ErrorValue>(errorCodes.map((code) => [code, new ErrorValue(code)]));

/** What is typed into a cell, as formulas read it: the word of an error is that error. */
export function asScalar(typed: string | number | boolean | null): Scalar {
  if (typeof typed !== "string" || !typed.startsWith("#")) return typed;
  return errors.get(typed.toUpperCase()) ?? typed;
}
