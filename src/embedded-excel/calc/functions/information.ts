import type { NativeFunction } from "../compile/surroundings";
import { toNumber } from "../values/convert";
import { ErrorValue } from "../values/value";
import type { Scalar } from "../values/value";
import { onCells } from "./define";

const isThat = (test: (cell: Scalar) => boolean): NativeFunction => onCells(1, 1, test);
const isError = (cell: Scalar): cell is ErrorValue => cell instanceof ErrorValue;

/** The errors in the order of Excel's numbers for them, from 1. */
const numberedErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function errorNumber(cell: Scalar): number {
  const number = isError(cell) ? numberedErrors.indexOf(cell.code) + 1 : 0;
  if (number === 0) throw new ErrorValue("#N/A");
  return number;
}

/** What kind of thing a cell holds. */
export const information: readonly (readonly [string, NativeFunction])[] = [
  ["ISNUMBER", isThat((cell) => typeof cell === "number")],
  ["ISTEXT", isThat((cell) => typeof cell === "string")],
  ["ISNONTEXT", isThat((cell) => typeof cell !== "string")],
  ["ISLOGICAL", isThat((cell) => typeof cell === "boolean")],
  ["ISBLANK", isThat((cell) => cell === null)],
  ["ISERROR", isThat(isError)],
  ["ISERR", isThat((cell) => isError(cell) && cell.code !== "#N/A")],
  ["ISNA", isThat((cell) => isError(cell) && cell.code === "#N/A")],
  ["ERROR.TYPE", onCells(1, 1, errorNumber)],
  ["N", onCells(1, 1, (cell) => (typeof cell === "string" ? 0 : toNumber(cell)))],
  ["T", onCells(1, 1, (cell) => (typeof cell === "string" || isError(cell) ? cell : ""))],
  ["NA", onCells(0, 0, () => new ErrorValue("#N/A"))],
];
