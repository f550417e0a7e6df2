import { NotPublishedError } from "./errors";
import type { FundingCase } from "./funding";
import { decideFunding, isEligible } from "./funding";
import { npqFee } from "./fee";
import type { Pence } from "./money";
import { intakeName } from "./periods/intake";
import { sentences } from "./sentences";

/**
 * The part of the fee that the scholarship covers: all of it or nothing. A list that is not known counts as nothing.
 * @throws NotPublishedError where the place is funded and no fee is published or quoted
 */
export function scholarship(place: FundingCase, quote: Pence | null): Pence {
  if (!isEligible(decideFunding(place))) return 0;
  if (quote !== null) return quote;
  try {
    return npqFee(place.programme, place.intake);
  } catch (error) {
    if (!(error instanceof NotPublishedError)) throw error;
    throw new NotPublishedError(sentences.scholarshipFeeNotPublished(place.programme, intakeName(place.intake)));
  }
}
