import { compare } from "./compare";
import { numberInText } from "./convert";
import { ErrorValue } from "./value";
import type { Scalar } from "./value";

/** What COUNTIF and its kin look for. */
export interface Criterion {
  readonly matches: (cell: Scalar) => boolean;
  /** The value that a cell must equal, where it is that simple; it can be looked up. */
  readonly sought: number | string | boolean | null;
}

/** A criterion as a cell holds it: a value, or text such as ">=5", "<>", "Hill*", "~*". An empty cell is 0. */
export function criterion(cell: Scalar): Criterion {
  if (cell instanceof ErrorValue)
    return whichMatches((other) => other instanceof ErrorValue && other.code === cell.code);
  if (typeof cell !== "string") return equal(cell ?? 0);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(cell) ?? [];
  const value = valueIn(operand);
  if (operator === "" || operator === "=") return operand === "" ? blank(operator === "=") : equal(value);
  if (operator === "<>") {
    const same = operand === "" ? blank(true) : equal(value);
    return whichMatches((other) => !same.matches(other));
  }
  return whichMatches((other) => isOfType(other, value) && ordered(operator, compare(other, value)));
}

function whichMatches(matches: Criterion["matches"]): Criterion {
  return { matches, sought: null };
}

/** "=" finds cells with nothing in them; "" also those with a text of no letters. */
function blank(onlyEmpty: boolean): Criterion {
  return whichMatches((cell) => cell === null || (!onlyEmpty && cell === ""));
}

const errorWord = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

function valueIn(operand: string): number | string | boolean {
  const number = numberInText(operand);
  if (number !== null) return number;
  const word = operand.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : operand;
}

function equal(value: number | string | boolean): Criterion {
  if (typeof value === "number") {
    return {
      matches: (cell) => cell === value || (typeof cell === "string" && numberInText(cell) === value),
      sought: value,
    };
  }
  if (typeof value === "boolean") return { matches: (cell) => cell === value, sought: value };
  if (errorWord.test(value))
    return whichMatches((cell) => cell instanceof ErrorValue && cell.code === value.toUpperCase());
  if (hasWildcard(value)) {
    const pattern = wildcardPattern(value);
    return whichMatches((cell) => typeof cell === "string" && pattern.test(cell));
  }
  const lower = value.toLowerCase();
  return { matches: (cell) => typeof cell === "string" && cell.toLowerCase() === lower, sought: value };
}

function isOfType(cell: Scalar, value: number | string | boolean): boolean {
  return cell !== null && typeof cell === typeof value;
}

function ordered(operator: string, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** Whether ? or * stand for other letters, or ~ for one of them. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

/** The text with ? for one letter, * for any, and ~ before one that is meant as it is; capitals do not count. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const pattern = text.replace(/~([*?~])|[.+^${}()|[\]\\/]|\*|\?/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (found === "*") return "[^]*";
    return found === "?" ? "[^]" : `\\${found}`;
  });
  return new RegExp(whole ? `^${pattern}$` : pattern, "iu");
}
