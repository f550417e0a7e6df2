import { parseA1Ref, tokenize, tokenTypes } from "@borgar/fx";
import type { Content } from "./contents";
import { isFormula } from "./contents";

/**
 * The formula that most of a column's cells have, to be given to new ones; null where most hold something else. A
 * formula that names cells by their distance reads otherwise in each row, so it is left for Excel to fill down.
 */
export function usualFormula(cells: readonly Content[]): string | null {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (!isFormula(cell)) continue;
    const formula = String(cell.formula);
    counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const filled = cells.filter(({ formula }) => formula !== "").length;
  if (most === undefined || most[1] * 2 <= filled) return null;
  return readsTheSameAnywhere(most[0]) ? most[0] : null;
}

function readsTheSameAnywhere(formula: string): boolean {
  return tokenize(formula, { mergeRefs: true }).every(({ type, value }) => {
    if (type !== tokenTypes.REF_RANGE) return true;
    const reference = parseA1Ref(value);
    const range = reference !== undefined && "range" in reference ? reference.range : undefined;
    return range?.$top === true && range.$left === true && range.$bottom === true && range.$right === true;
  });
}
