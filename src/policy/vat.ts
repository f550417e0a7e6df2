import type { Fact } from "./fact";
import type { Setting } from "./settings";
import { stateFunded, stateSchools } from "./settings";

interface VatTerms {
  readonly standardRatePercent: Fact<number>;
  /** Settings to which providers charge no VAT unless a quote says so. */
  readonly notCharged: Fact<readonly Setting[]>;
  /** Settings that get VAT back unless they say otherwise. */
  readonly recoverable: Fact<readonly Setting[]>;
}

export const vatTerms: VatTerms = {
  standardRatePercent: { value: 20, source: "vatNoticeEducation" },
  notCharged: {
    value: stateFunded,
    source: "bpnLeadingTeacherDevelopment",
    note: 'no VAT for state-funded schools or DfE-funded people; some providers quote "+ VAT" all the same',
  },
  recoverable: {
    value: stateSchools,
    source: "vatActAcademies",
    note: "academies under section 33B, for non-business use; maintained schools through their local authority",
  },
};
