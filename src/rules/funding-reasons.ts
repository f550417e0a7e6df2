import type { ReasonCode } from "../policy/reasons";
import type { FundingCase, FundingDecision } from "./funding";
import { intakeName } from "./periods/intake";
import { sentences } from "./sentences";

type Wording = (place: Pick<FundingCase, "programme" | "setting"> & { readonly intake: string }) => string;

/** What each reason code says to people, in one place. */
const wording: Readonly<Record<ReasonCode, Wording>> = {
  state_funded_setting: ({ intake }) => `State-funded settings had scholarships in ${intake}.`,
  funded_for_all_publicly_funded: ({ programme, intake }) =>
    `${programme} is funded for all publicly funded settings in ${intake}.`,
  named_setting: ({ setting, intake }) => `DfE names this setting (${setting}) for ${intake}.`,
  disadvantage_listed: ({ intake }) => `The workplace is on DfE's disadvantage list for ${intake}.`,
  rise_listed: ({ intake }) => `The school is on the RISE list for ${intake}.`,
  itt_lead_mentor: ({ programme }) => `${programme} is funded for lead mentors of accredited ITT providers.`,
  early_years_setting: ({ programme, intake }) =>
    `${programme} is funded for publicly funded early years settings in ${intake}.`,
  new_headteacher: () => "A new head who is taking or has completed NPQH.",
  return_to_teaching_referral: () => "Referred by a return-to-teaching adviser: DfE decides.",
  not_disadvantage_listed: ({ programme, intake }) =>
    `${programme} needs a workplace on DfE's disadvantage list for ${intake}.`,
  list_not_known: ({ intake }) => `Depends on DfE's disadvantage list for ${intake}: look the workplace up.`,
  not_on_early_years_register: () => "Not on the early years register or with a childminder agency.",
  programme_not_funded_for_early_years_setting: ({ programme, intake }) =>
    `${programme} is not funded for this early years setting in ${intake}.`,
  programme_not_funded_for_named_setting: ({ programme, setting, intake }) =>
    `${programme} is not funded for this setting (${setting}) in ${intake}.`,
  not_new_headteacher: () => "Only for heads in the first months of a first headship (head N months).",
  npqh_not_started_or_completed: () => "The head must be taking or have completed NPQH.",
  previously_withdrawn_from_coaching_offer: () => "Withdrew from the coaching offer before.",
  previously_funded_same_programme: ({ programme }) => `${programme} was funded for this person before.`,
  setting_type_not_eligible: ({ setting, intake }) =>
    `No scholarship in ${intake} is for this setting (${setting}) as described.`,
  outside_england: () => "Scholarships are for workplaces in England.",
  intake_not_funded: ({ intake }) => `No scholarships in ${intake}.`,
  programme_not_offered: ({ programme, intake }) => `${programme} is not offered in ${intake}.`,
  programme_is_not_an_npq: () => sentences.leadPractitionerNotFunded(),
  teacher_record_mismatch: () => "Details must match the teacher record first.",
  missing_teacher_reference_number: () => "Needs a teacher reference number first.",
};

const confirmation = " DfE confirms each case.";

/** The reason for a decision as a sentence. */
export function fundingReason(place: FundingCase, decision: FundingDecision): string {
  const sentence = wording[decision.reason]({
    programme: place.programme,
    setting: place.setting,
    intake: intakeName(place.intake),
  });
  const addConfirmation = decision.status === "Confirm with DfE" && decision.reason !== "return_to_teaching_referral";
  return addConfirmation ? sentence + confirmation : sentence;
}
