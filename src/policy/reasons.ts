/** Why a place is funded. */
export const grantReasons = [
  "state_funded_setting",
  "funded_for_all_publicly_funded",
  "named_setting",
  "disadvantage_listed",
  "rise_listed",
  "itt_lead_mentor",
  "early_years_setting",
  "new_headteacher",
  "return_to_teaching_referral",
] as const;
export type GrantReason = (typeof grantReasons)[number];

/** Why a place is not funded, or cannot be said to be. */
export const refusalReasons = [
  "not_disadvantage_listed",
  "list_not_known",
  "not_on_early_years_register",
  "programme_not_funded_for_early_years_setting",
  "programme_not_funded_for_named_setting",
  "not_new_headteacher",
  "npqh_not_started_or_completed",
  "previously_withdrawn_from_coaching_offer",
  "previously_funded_same_programme",
  "setting_type_not_eligible",
  "outside_england",
  "intake_not_funded",
  "programme_not_offered",
  "programme_is_not_an_npq",
  "teacher_record_mismatch",
  "missing_teacher_reference_number",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type ReasonCode = GrantReason | RefusalReason;
