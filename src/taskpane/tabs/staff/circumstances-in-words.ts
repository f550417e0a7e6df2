import type { Circumstance } from "../../../policy/words";

/** What each circumstance means, for whoever ticks its box. */
export const circumstancesInWords: Readonly<Record<Circumstance, string>> = {
  "previously funded": "DfE has paid for this programme for them before",
  "taking NPQH": "Taking the NPQ in Headship now",
  "completed NPQH": "Has completed the NPQ in Headship",
  "withdrew from coaching": "Left the Early Headship Coaching Offer before",
  "lead mentor": "Lead mentor for an accredited provider of initial teacher training",
  "early years register": "The workplace is on Ofsted's early years register",
  "childminder agency": "Registered with a childminder agency",
  "free places": "The independent school has free early years places",
  "directly teaching": "Works for a local authority or virtual school and teaches directly",
  "return to teaching": "Referred by a return-to-teaching adviser",
  "no TRN": "Has no teacher reference number yet",
  "record mismatch": "Details differ from the teacher record",
};
