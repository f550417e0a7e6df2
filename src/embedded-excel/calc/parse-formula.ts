import { parse, tokenize, tokenTypes } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";
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
  try {
    const tokens = tokenize(text.replace(/^=/, ""));
    for (const token of tokens) {
      if (token.type !== tokenTypes.STRING) token.value = token.value.replace(filePrefixes, "");
    }
    return parse(tokens);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new FormulaError(`${excerpt(text)} cannot be read as a formula. Accepted: such as ${example}.`);
  }
}

const longestExcerpt = 80;

function excerpt(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}...` : text;
}
