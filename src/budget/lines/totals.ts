import type { Pence } from "../../rules/money";
import type { CaseCost, CaseName } from "./case-cost";
import { caseNames } from "./case-cost";
import type { LineFigures } from "./line-figures";
import type { SumName } from "./sums";

/** A sum of what is known; `atLeast` where an amount that is not known is left out. */
export type Sum = CaseCost;

/** What a group of people costs, in the expected case and in each. */
export interface Totals extends Readonly<Record<SumName, Sum>> {
  readonly people: number;
  readonly cases: Readonly<Record<CaseName, Sum>>;
}

function sumOf(amounts: readonly (Pence | null)[]): Sum {
  return { pence: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0), atLeast: amounts.includes(null) };
}

function sumOfSums(parts: readonly Sum[]): Sum {
  return { pence: parts.reduce((sum, part) => sum + part.pence, 0), atLeast: parts.some((part) => part.atLeast) };
}

/** Adds up lines. The order of the lines does not matter. */
export function totalsOf(lines: readonly LineFigures[]): Totals {
  const column = (pick: (line: LineFigures) => Pence | null): Sum => sumOf(lines.map(pick));
  const inCase = (name: CaseName): Sum => sumOfSums(lines.map((line) => line.cases[name]));
  const cases = Object.fromEntries(caseNames.map((name) => [name, inCase(name)])) as Record<CaseName, Sum>;
  return {
    people: lines.length,
    fees: column((line) => line.fee),
    vat: column((line) => line.vat),
    scholarships: column((line) => line.scholarship),
    feesToPay: column((line) => (line.counting.expected ? 0 : line.fee)),
    targetedSupport: column((line) => line.targetedSupport),
    cover: column((line) => line.cover),
    netCost: cases.expected,
    // What the worst case costs more than the expected one.
    atRisk: { pence: cases.worst.pence - cases.expected.pence, atLeast: lines.some(riskIsOpen) },
    cases,
  };
}

/** Whether the worst case lacks an amount that the expected case has, so that more is at risk than can be said. */
function riskIsOpen(line: LineFigures): boolean {
  return line.fee === null && line.counting.expected && !line.counting.worst;
}

/** Totals for each group that has people, in the order of `names`. */
export function totalsBy<Line extends { readonly figures: LineFigures }>(
  lines: readonly Line[],
  names: readonly string[],
  groupOf: (line: Line) => string,
): ReadonlyMap<string, Totals> {
  const groups = new Map<string, LineFigures[]>(names.map((name) => [name, []]));
  for (const line of lines) groups.get(groupOf(line))!.push(line.figures);
  return new Map(
    [...groups].filter(([, figures]) => figures.length > 0).map(([name, figures]) => [name, totalsOf(figures)]),
  );
}
