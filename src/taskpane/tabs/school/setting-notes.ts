import type { Setting } from "../../../policy/settings";

/** What a setting takes in, where its name alone misleads people. */
export const settingNotes: Partial<Readonly<Record<Setting, string>>> = {
  "State school":
    "Any publicly funded school in England: academies and free schools, special schools, pupil referral units and alternative provision too.",
  "16 to 19":
    "A college, sixth form centre, special post-16 institution, or 16 to 19 academy or free school. A school with a sixth form is a state school.",
  "Maintained nursery school": "A nursery school of its own that the local authority maintains.",
  "School nursery class": "The nursery class of a state school.",
  "Independent special school":
    "Type 10 of Get Information about Schools. Non-maintained special schools, type 8, are state schools here.",
  "Hospital school":
    "A hospital school that Get Information about Schools does not have as publicly funded; one that it does is a state school.",
  "Local authority": "For teachers whom the local authority itself employs, supply teachers among them.",
  "ITT provider": "For lead mentors who work for a provider of initial teacher training.",
};
