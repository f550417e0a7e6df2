import { parse, tokenize } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";
import { FormulaError } from "./values";

const example = '=NPQCOST("NPQLTD","Autumn 2024")';

/**
 * The formula's tree; its leading = may be left out.
 * @throws FormulaError where Excel would not take it, RangeError where it is nested too deeply
 */
export function parseFormula(formula: string): AstExpression {
  const text = formula.trim();
  try {
    return parse(tokenize(text.replace(/^=/, "")));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new FormulaError(`${excerpt(text)} cannot be read as a formula. Accepted: such as ${example}.`);
  }
}

const longestExcerpt = 80;

function excerpt(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}...` : text;
}
