import type { Cell } from "hucre/xlsx";
import { formatCodes } from "../budget/plan/number-formats";
import type { CellStyle, CellValue, NumberFormat } from "../budget/plan/sheet-plan";
import { cellFormat } from "./cell-formats";
import { atMost, cellText } from "./text";

const longestFormula = 8192;
/** LibreOffice shows TRUE and FALSE as 1 and 0 in some files; Excel shows them in words whatever the format. */
const trueOrFalse = '"TRUE";"TRUE";"FALSE"';

export interface CellContents {
  readonly value: CellValue;
  /** As the file writes it, see `fileFormula`. */
  readonly formula?: string | undefined;
  readonly style: CellStyle;
  readonly format: NumberFormat;
  readonly wrap?: boolean | undefined;
  readonly link?: string | null | undefined;
  readonly inTable?: boolean;
}

/**
 * One cell for the library. Text is always text, and a formula always carries its result. `place` is the cell's address
 * for messages. Throws on a number that is not finite, and on text that Excel cannot hold.
 */
export function fileCell(contents: CellContents, place: string): Partial<Cell> {
  const { value, formula, style, format, link, inTable = false } = contents;
  const wrap = contents.wrap === true || (typeof value === "string" && value.includes("\n"));
  const written = safeFormat(contents);
  // Cells have that one anyway.
  const usual = written === "general" ? undefined : formatCodes[written];
  const code = typeof value === "boolean" ? trueOrFalse : usual;
  const cell: Partial<Cell> = { style: cellFormat({ style, format, code, wrap, link: Boolean(link), inTable }) };
  if (link) cell.hyperlink = { target: "", location: link };
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${place} holds ${value}, not a figure.`);
  }
  const held = typeof value === "string" ? cellText(value, place) : value;
  if (formula !== undefined) {
    cell.formula = atMost(formula, longestFormula, `The formula in ${place}`);
    cell.formulaResult = held;
  } else if (typeof held === "string" && held.startsWith("#")) {
    // The library takes a text such as #N/A for an error; in a rich text it stays a text.
    cell.richText = [{ text: held }];
  } else {
    cell.value = held;
  }
  return cell;
}

/**
 * The format that keeps the contents what they are: a formula entered in a text cell would stay text,
 * and a text such as =1+1 that is edited outside a text cell would become a formula.
 */
function safeFormat({ value, formula, format }: CellContents): NumberFormat {
  if (formula !== undefined && format === "text") return "general";
  const isPlainText = formula === undefined && format === "general" && typeof value === "string";
  return isPlainText && /^[=+\-@]/.test(value) ? "text" : format;
}
