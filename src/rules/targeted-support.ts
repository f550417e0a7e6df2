import type { TargetedSupportBand } from "../policy/academic-years/academic-year";
import type { Cited } from "../policy/fact";
import type { ProgrammeCode } from "../policy/programmes";
import { programmes } from "../policy/programmes";
import type { Setting } from "../policy/settings";
import type { Phase } from "../policy/words";
import { NotPublishedError } from "./errors";
import { inPounds } from "./in-pounds";
import type { Pence } from "./money";
import type { AcademicYear } from "./periods/academic-year";
import { sentences } from "./sentences";
import { yearTerms } from "./terms";

export interface TargetedSupportCase {
  readonly year: AcademicYear;
  readonly setting: Setting;
  /** null: not known. */
  readonly phase: Phase | null;
  /** Pupils on roll; null: not known. */
  readonly pupils: number | null;
  /** null: an NPQ that is not named. */
  readonly programme: ProgrammeCode | null;
}

/** What is not known of a school, as people call it. */
type MissingFact = "phase" | "number of pupils";

/** Targeted support per participant; where facts are missing, what it is at least and at most. */
export type TargetedSupport =
  | { readonly kind: "known"; readonly pence: Pence; readonly basis: Cited | null }
  | { readonly kind: "unknown"; readonly low: Pence; readonly high: Pence; readonly missing: readonly MissingFact[] };

const nothing = (basis: Cited | null): TargetedSupport => ({ kind: "known", pence: 0, basis });

/**
 * Targeted support for one participant. Nothing where the fund had ended or not begun, and for what is no NPQ.
 * @throws NotPublishedError where the year's terms are not known
 */
export function targetedSupport(support: TargetedSupportCase): TargetedSupport {
  const terms = yearTerms(support.year).targetedSupport;
  if (terms.kind === "none") return nothing(terms.because);
  if (support.programme !== null && programmes[support.programme].kind !== "NPQ") return nothing(null);
  const bands = terms.bands.filter((band) => couldApply(band, support));
  if (bands.length === 0) return nothing(null);
  const amounts = bands.map((band) => band.pence);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (low === high) return { kind: "known", pence: low, basis: bands[0]! };
  const missing: MissingFact[] = [];
  if (support.phase === null && bands.some((band) => band.phases !== undefined)) missing.push("phase");
  if (support.pupils === null) missing.push("number of pupils");
  return { kind: "unknown", low, high, missing };
}

function couldApply(band: TargetedSupportBand, { setting, phase, pupils }: TargetedSupportCase): boolean {
  const phaseFits = phase === null || band.phases === undefined || band.phases.includes(phase);
  const pupilsFit =
    pupils === null || (pupils >= band.pupilsFrom && (band.pupilsTo === null || pupils <= band.pupilsTo));
  return band.settings.includes(setting) && phaseFits && pupilsFit;
}

/** The amount, where it can be said. @throws NotPublishedError naming the facts that are missing */
export function knownTargetedSupport(support: TargetedSupportCase): Pence {
  const amount = targetedSupport(support);
  if (amount.kind === "known") return amount.pence;
  throw new NotPublishedError(sentences.supportNeeds(amount.missing, inPounds(amount.low), inPounds(amount.high)));
}
