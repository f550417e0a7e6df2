import { parse, tokenize, tokenTypes } from "@borgar/fx";
import type { AstExpression, Token } from "@borgar/fx";
import { FormulaError } from "./values/failures";

const example = "=ROUND(899*20%,2)";

/** A file marks what came after its format was fixed with these; a cell shows none. */
const filePrefixes = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;

/**
 * The formula's tree; its leading = may be left out.
 * @throws FormulaError where Excel would not take it, RangeError where it is nested too deeply
 */
export function parseFormula(formula: string): AstExpression {
  const text = formula.trim();
  const tokens = tokenize(text.replace(/^=/, ""));
  for (const token of tokens) {
    if (token.type !== tokenTypes.STRING) token.value = token.value.replace(filePrefixes, "");
  }
  try {
    return parse(tokens);
  } catch (error) {
    if (error instanceof RangeError && everyBracketCloses(tokens)) throw error;
    throw new FormulaError(`${excerpt(text)} cannot be read as a formula. Accepted: such as ${example}.`);
  }
}

const longestExcerpt = 80;

function excerpt(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}...` : text;
}

/** What is nested too deeply to be read may also be what was never finished. */
function everyBracketCloses(tokens: readonly Token[]): boolean {
  const count = (bracket: string): number =>
    tokens.filter(({ type, value }) => type === tokenTypes.OPERATOR && value === bracket).length;
  return count("(") === count(")");
}
