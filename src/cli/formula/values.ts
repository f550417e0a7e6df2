/** What one cell holds; null is nothing: an empty cell or an omitted argument. */
export type Scalar = number | string | boolean | null | CellError;
/** Rows of cells, all of one length. */
export type Range = readonly (readonly Scalar[])[];
export type Value = Scalar | Range;

/** An error as a cell shows it. The code is Excel's, such as #N/A; the message may be empty. */
export class CellError extends Error {
  override readonly name = "CellError";

  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** What was typed cannot be entered as a formula: Excel would not take it. The message says why. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

export function isRange(value: Value): value is Range {
  return Array.isArray(value);
}

/** A cell as a number, as arithmetic reads it. @throws CellError */
export function toNumber(cell: Scalar): number {
  if (cell instanceof CellError) throw cell;
  if (typeof cell === "string") return numberFromText(cell);
  return Number(cell);
}

function numberFromText(text: string): number {
  const number = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(text);
  if (number === null) throw new CellError("#VALUE!", `"${text}" is not a number.`);
  return Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

/** A cell as text, as & joins it. @throws CellError */
export function toText(cell: Scalar): string {
  if (cell instanceof CellError) throw cell;
  if (typeof cell === "number") return numberAsText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell ?? "";
}

/** A cell as a condition. @throws CellError */
export function toCondition(cell: Scalar): boolean {
  if (cell instanceof CellError) throw cell;
  if (typeof cell !== "string") return Boolean(cell);
  const word = cell.toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") throw new CellError("#VALUE!", `"${cell}" is neither TRUE nor FALSE.`);
  return word === "TRUE";
}

/** A number without what lies beyond the 15 digits that Excel shows. */
export function toFifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}

const longestPlainExponent = 20;
const shortestPlainExponent = -9;

/** 899, 179.8, 0.00000125; beyond ordinary sizes as Excel writes them: 1.5E+300. */
export function numberAsText(number: number): string {
  const [mantissa = "", exponentText = ""] = toFifteenDigits(number).toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent > longestPlainExponent || exponent < shortestPlainExponent) {
    return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}
