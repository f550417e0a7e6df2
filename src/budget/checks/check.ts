import type { TableName } from "../cohort/column";

/** What each kind of check is called, the weightiest first. */
export const checkKinds = {
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
} as const;
export type CheckCode = keyof typeof checkKinds;

/** The codes of the checks, the weightiest first. */
export const checkCodes = Object.keys(checkKinds) as readonly CheckCode[];

/** Something that a person should look at, and the cell it is about. */
export interface Check {
  readonly code: CheckCode;
  readonly table: TableName;
  /** The row of that table's file; the heading row is 1. */
  readonly row: number;
  /** The heading of the column where it can be put right. */
  readonly column: string;
  readonly message: string;
}
