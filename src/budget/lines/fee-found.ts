import { publishedFee, leadPractitionerFee } from "../../rules/fee";
import type { Pence } from "../../rules/money";
import { intakeName } from "../../rules/periods/intake";
import { sentences } from "../../rules/sentences";
import type { Quote } from "../cohort/prices";
import { findQuote } from "../cohort/prices";
import type { School } from "../cohort/schools";
import type { Enrolment } from "../cohort/staff";

/** The fee that a line counts with, and whether VAT comes on top where that is known; or why there is none. */
export type FeeFound =
  | { readonly kind: "known"; readonly pence: Pence; readonly vatCharged: boolean | null; readonly vatOnTop: boolean }
  | { readonly kind: "not published"; readonly message: string };

const known = (pence: Pence, vatCharged: boolean | null = null, vatOnTop = false): FeeFound => ({
  kind: "known",
  pence,
  vatCharged,
  vatOnTop,
});

/** The quote in the person's row, else one in the price list, else the published fee. */
export function findFee(entry: Enrolment, school: School, quotes: readonly Quote[]): FeeFound {
  if (entry.quote !== null) return known(entry.quote);
  const quote = findQuote(quotes, entry.programme, entry.intake);
  if (quote !== null) return known(quote.price, quote.vatCharged);
  return entry.programme === "LP" ? membersFee(school) : feeOfIntake(entry);
}

function membersFee({ ssatMember }: School): FeeFound {
  if (ssatMember === false) return { kind: "not published", message: sentences.memberFeeOnly() };
  return known(leadPractitionerFee(ssatMember));
}

function feeOfIntake({ programme, intake }: Enrolment): FeeFound {
  const fee = intake === null ? null : publishedFee(programme, intake);
  if (fee !== null) return known(fee.pence, null, fee.vat === "plus VAT");
  return {
    kind: "not published",
    message: sentences.feeNotPublished(programme, intake === null ? null : intakeName(intake)),
  };
}
