import type { BackgroundFact, Fact, NotPublished } from "./fact";
import type { YearBasis } from "./words";

/** First month of the financial year, 1 for January. */
export const yearStartMonth: Readonly<Record<YearBasis, Fact<number>>> = {
  academy: { value: 9, source: "financialBenchmarking", note: "budget forecast return: September to August" },
  maintained: { value: 4, source: "theKeyFinancialReporting", note: "financial year, April to March" },
};

interface LedgerCode {
  readonly purpose: string;
  /** Consistent financial reporting, for maintained schools. */
  readonly maintained: string;
  /** The academies' return. */
  readonly academy: string;
}

/** Where spending on staff development and cover is reported. */
export const ledgerCodes: Fact<readonly LedgerCode[]> = {
  value: [
    { purpose: "Staff development", maintained: "E09", academy: "BAE090 (BNCH21202); trust central BTE090" },
    { purpose: "Supply cover", maintained: "E02", academy: "BAE020" },
    { purpose: "Agency supply", maintained: "E26", academy: "BAE240" },
    { purpose: "Supply insurance", maintained: "E10", academy: "BAE100" },
    { purpose: "Other DfE grants", maintained: "I06", academy: "BAI040" },
    { purpose: "Grants reported as I07", maintained: "I07", academy: "BAI060" },
    { purpose: "Other additional grants", maintained: "I18c and I18d", academy: "not published" },
  ],
  source: "financialBenchmarking",
};

export const targetedSupportLedgerCode: NotPublished = {
  value: null,
  note: "no code for targeted support is published; I06 or BAI040 is the nearest, so the school chooses",
};

/** Scholarships go from the Department to the provider. */
export const scholarshipOutsideBooks: Fact<boolean> = { value: true, source: "npqRegistration" };

export const invoicing: BackgroundFact<string> = {
  value: "the whole fee at the start, 30 days to pay, 14 days to cancel, £50 administration",
  source: "uclLeadershipColab",
  note: "terms of the 2017 suite; none found for the reformed NPQs",
};

export const withdrawalCharge: BackgroundFact<string> = {
  value: "£150 before the start, 50% after the first session, 100% after the second",
  source: "allianceLeadingLearning",
  note: "one provider's older terms; no national rule found",
};

export const travelAndCover: BackgroundFact<string> = { value: "borne by the school", source: "teachFirstQuestions" };
