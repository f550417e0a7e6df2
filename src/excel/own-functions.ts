import { tokenize, tokenTypes } from "@borgar/fx";
import { withoutFilePrefixes } from "./formulas";

/** How the names of our functions start; Excel has none that do. */
const ownName = /^(NPQ|LPCOST$|CPD|TSFGRANT$|COHORTBUDGET$)/i;

/** Formulas repeat down a column, so each is looked at once. */
const known = new Map<string, boolean>();
const mostKnown = 5000;

/** Whether a formula calls one of our functions, and so shows #NAME? to people without the add-in. */
export function callsOwnFunction(formula: string): boolean {
  const answer =
    known.get(formula) ??
    tokenize(formula).some(
      ({ type, value }) => type === tokenTypes.FUNCTION && ownName.test(withoutFilePrefixes(value)),
    );
  if (known.size >= mostKnown) known.clear();
  known.set(formula, answer);
  return answer;
}
