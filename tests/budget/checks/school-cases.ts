import type { CheckCase } from "./check-case";
import { one, settled } from "./check-case";

export const schoolCases: readonly CheckCase[] = [
  {
    code: "list_not_known",
    about: "a programme that needs the list; not one funded for all",
    raised: one({ Programme: "NPQLT", Place: "" }, { Listed: "" }),
    at: ["schools", 2, "Listed"],
    message: /^Whether Alder School is on DfE's list is not known, and 1 person depends on it\./,
    quiet: one({ Place: "" }, { Listed: "" }),
  },
  {
    code: "list_not_known",
    about: "a place requested; not where provider or school has the answer",
    raised: {
      people: [settled, ...["", "Requested"].map((Place) => ({ ...settled, Programme: "NPQLT", Place }))],
      school: { Listed: "" },
    },
    at: ["schools", 2, "Listed"],
    message: /and 2 people depend on it\..*until then the fee is counted\.$/,
    quiet: {
      people: ["Confirmed", "Refused"].map((Place) => ({ ...settled, Programme: "NPQLT", Place })),
      school: { Listed: "" },
    },
  },
  {
    code: "cover_day_rate_missing",
    about: "no day rate; not £1",
    raised: one({}, { "Cover day rate": "" }),
    at: ["schools", 2, "Cover day rate"],
    message: /^No cover day rate for Alder School: cover is counted as £0\.$/,
    quiet: one({}, { "Cover day rate": 1 }),
  },
  {
    code: "roll_or_phase_missing",
    about: "phase not known at 150 pupils; at 151 it does not matter",
    raised: one({ Programme: "NPQSL", Intake: "Autumn 2023" }, { Phase: "", Pupils: 150 }),
    at: ["schools", 2, "Pupils"],
    message: /^Targeted support for 1 person needs the phase of Alder School: £200 to £800 each\. Counted as £0/,
    quiet: one({ Programme: "NPQSL", Intake: "Autumn 2023" }, { Phase: "", Pupils: 151 }),
  },
  {
    code: "support_seen_in_service_only",
    about: "an independent special school of 600; not of 601",
    raised: one(
      { Intake: "Autumn 2023" },
      { Setting: "Independent special school", Phase: "Not applicable", Pupils: 600 },
    ),
    at: ["schools", 2, "Setting"],
    message: /^Targeted support for Alder School rests on DfE's payments/,
    quiet: one(
      { Intake: "Autumn 2023" },
      { Setting: "Independent special school", Phase: "Not applicable", Pupils: 601 },
    ),
  },
  {
    code: "ssat_membership_not_known",
    about: "the members' fee; not a quote",
    raised: one({ Programme: "LP" }, { "SSAT member": "" }),
    at: ["schools", 2, "SSAT member"],
    message: /^Whether Alder School is an SSAT member is not known: the members' fee is counted for 1 person\.$/,
    quiet: one({ Programme: "LP", Quote: 600 }, { "SSAT member": "" }),
  },
];
