import type { BudgetResult } from "../../../budget/budget";
import type { ProgrammeCode } from "../../../policy/programmes";
import { intakeName } from "../../../rules/periods/intake";

/** A price that no source publishes and nobody has quoted. */
export interface QuoteNeeded {
  readonly programme: ProgrammeCode;
  /** "Autumn 2026"; null for a programme without intakes. */
  readonly intake: string | null;
  /** How many people wait for it. */
  readonly people: number;
}

/** The prices that the cohort lacks, each once. */
export function quotesNeeded(result: BudgetResult | null): readonly QuoteNeeded[] {
  if (result === null || "problems" in result) return [];
  const needed = new Map<string, QuoteNeeded>();
  for (const { entry, figures } of result.budget.lines) {
    // A place that is funded whatever happens costs nothing, whatever its fee.
    if (figures.fee !== null || figures.counting.worst) continue;
    const intake = entry.intake === null || entry.programme === "LP" ? null : intakeName(entry.intake);
    const key = `${entry.programme} ${intake}`;
    needed.set(key, { programme: entry.programme, intake, people: (needed.get(key)?.people ?? 0) + 1 });
  }
  return [...needed.values()];
}
