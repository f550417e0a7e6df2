import type { PublishedFee } from "./academic-years/academic-year";
import type { Fact } from "./fact";

/** Fees whose source gives no intake. The first one that names a programme is its planning fee. */
export const undatedFees: readonly PublishedFee[] = [
  {
    programmes: ["NPQLTD"],
    provider: "Best Practice Network",
    pence: 899_00,
    vat: "plus VAT if applicable",
    intakes: [],
    source: "bpnLeadingTeacherDevelopment",
    note: "no VAT for DfE-funded people or state-funded schools",
  },
  {
    programmes: ["NPQEL"],
    provider: "Generate Teaching Hub with Best Practice Network",
    pence: 4_095_00,
    vat: "not stated",
    intakes: [],
    doubtful: true,
    source: "generateHub",
    note: "an NPQEL page whose text says NPQH",
  },
];

/** What one NPQ costs without a scholarship, when no programme is named. */
export const generalPlanningFee: Fact<number> = {
  value: 1_000_00,
  source: "ssatBlog2024",
  note: '"£1000+ per person": true of leadership NPQs, high for specialist ones',
};
