import type { Setting } from "../policy/settings";
import { vatTerms } from "../policy/vat";
import type { Pence } from "./money";
import { percentOf } from "./money";

/** VAT that the provider adds. Not said: none for state-funded settings, the standard rate for others. */
export function vatCharged(fee: Pence, setting: Setting, charged: boolean | null): Pence {
  const isCharged = charged ?? !vatTerms.notCharged.value.includes(setting);
  return isCharged ? percentOf(fee, vatTerms.standardRatePercent.value) : 0;
}

/** The part of that VAT which the setting cannot get back. Not said: state schools get all of it back, others none. */
export function vatBorne(fee: Pence, setting: Setting, charged: boolean | null, recoverable: boolean | null): Pence {
  const comesBack = recoverable ?? vatTerms.recoverable.value.includes(setting);
  return comesBack ? 0 : vatCharged(fee, setting, charged);
}
