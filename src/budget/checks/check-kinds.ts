import type { CheckCode } from "./check";

/** What each kind of check is called. */
export const checkKinds: Readonly<Record<CheckCode, string>> = {
  fee_not_published: "Fee not published",
  fee_not_published_if_refused: "Cost not known if refused",
  intake_not_published: "Terms not published",
  list_not_known: "List not known",
  place_at_risk: "Place not confirmed",
  department_confirms: "DfE confirms",
  confirmed_but_not_funded: "Confirmed, yet not funded",
  not_offered: "Not offered",
  listed_twice: "Listed twice",
  quoted_twice: "Quoted twice",
  cover_day_rate_missing: "No cover day rate",
  cover_days_not_published: "Days not published",
  roll_or_phase_missing: "Roll or phase missing",
  support_seen_in_service_only: "Targeted support",
  second_support_not_certain: "Targeted support",
  ssat_membership_not_known: "SSAT membership",
  lead_practitioner_vat_not_stated: "VAT not stated",
  vat_quoted_on_top: "VAT",
};
