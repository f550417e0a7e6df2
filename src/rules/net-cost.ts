import type { Phase } from "../policy/words";
import { npqFee } from "./fee";
import type { FundingCase } from "./funding";
import { decideFunding, isEligible } from "./funding";
import type { Pence } from "./money";
import { academicYearOf } from "./periods/intake";
import { knownTargetedSupport } from "./targeted-support";
import { vatBorne } from "./vat";

export interface NetCostCase extends FundingCase {
  readonly phase: Phase | null;
  readonly pupils: number | null;
  readonly quote: Pence | null;
}

/**
 * Fee + VAT borne − scholarship − targeted support, for one participant. A funded place costs nothing even where its fee
 * is not published; below 0 where targeted support is paid on top.
 * @throws NotPublishedError where a fee, or a fact about the school, is missing
 */
export function netCost(place: NetCostCase): Pence {
  if (!isEligible(decideFunding(place))) {
    const fee = place.quote ?? npqFee(place.programme, place.intake);
    return fee + vatBorne(fee, place.setting, null, null);
  }
  const { setting, phase, pupils, programme } = place;
  return 0 - knownTargetedSupport({ year: academicYearOf(place.intake), setting, phase, pupils, programme });
}
