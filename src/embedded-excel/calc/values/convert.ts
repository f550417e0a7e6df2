import { parseValue } from "numfmt";
import { numberAsText } from "./number-text";
import { ErrorValue } from "./value";
import type { Scalar } from "./value";

/** A cell as a number, as arithmetic reads it. @throws ErrorValue */
export function toNumber(cell: Scalar): number {
  if (typeof cell === "number") return cell;
  if (cell instanceof ErrorValue) throw cell;
  if (typeof cell !== "string") return Number(cell);
  const number = numberInText(cell);
  if (number === null) throw new ErrorValue("#VALUE!", `"${cell}" is not a number.`);
  return number;
}

/** A number without its fraction. @throws ErrorValue */
export function toWhole(cell: Scalar): number {
  return Math.trunc(toNumber(cell));
}

const plainNumber = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i;

/** The number that a text spells: 5, 5%, £1,234.50, a date or a time as people in the United Kingdom write them. */
export function numberInText(text: string): number | null {
  const number = plainNumber.exec(text);
  if (number !== null) return Number(number[1]) / (number[2] === "%" ? 100 : 1);
  const parsed = /\d/.test(text) ? parseValue(text, { locale: "en-GB" })?.v : null;
  return typeof parsed === "number" ? parsed : null;
}

/** A cell as text, as & joins it. @throws ErrorValue */
export function toText(cell: Scalar): string {
  if (typeof cell === "string") return cell;
  if (cell instanceof ErrorValue) throw cell;
  if (typeof cell === "number") return numberAsText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "";
}

/** A cell as a condition. @throws ErrorValue */
export function toCondition(cell: Scalar): boolean {
  if (cell instanceof ErrorValue) throw cell;
  if (typeof cell !== "string") return Boolean(cell);
  const word = cell.toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") throw new ErrorValue("#VALUE!", `"${cell}" is neither TRUE nor FALSE.`);
  return word === "TRUE";
}
