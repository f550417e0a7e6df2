import type { TableName } from "../cohort/column";

export const checkCodes = [
  "fee_not_published",
  "fee_not_published_if_refused",
  "intake_not_published",
  "list_not_known",
  "place_at_risk",
  "department_confirms",
  "confirmed_but_not_funded",
  "not_offered",
  "listed_twice",
  "quoted_twice",
  "cover_day_rate_missing",
  "cover_days_not_published",
  "roll_or_phase_missing",
  "support_seen_in_service_only",
  "second_support_not_certain",
  "ssat_membership_not_known",
  "lead_practitioner_vat_not_stated",
  "vat_quoted_on_top",
] as const;
export type CheckCode = (typeof checkCodes)[number];

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
