import type { AnySourceKey } from "../background-sources";
import type { Cited } from "../fact";
import type { AcademicYearKey } from "../periods";

interface SupportPayment extends Cited<AnySourceKey> {
  /** First month of the payment, such as "2024-06". */
  readonly month: `20${number}-${number}`;
  readonly to: string;
}

/** When the Department paid each year's targeted support, and to whom. */
export const supportPayments: Readonly<Partial<Record<AcademicYearKey, readonly SupportPayment[]>>> = {
  "2022-23": [
    { month: "2023-06", to: "schools and 16 to 19 settings", source: "targetedSupportPage", note: "summer 2023" },
    { month: "2023-10", to: "those missed in summer", source: "targetedSupportPage" },
  ],
  "2023-24": [
    { month: "2024-06", to: "academies and maintained schools", source: "esfaUpdateJune2024" },
    { month: "2024-07", to: "independent special schools", source: "esfaUpdateJune2024" },
    {
      month: "2024-10",
      to: "local authorities, for those missed",
      source: "esfaUpdateOctober2024",
      note: "end of October",
    },
    { month: "2024-11", to: "academies, for those missed", source: "esfaUpdateOctober2024", note: "early November" },
  ],
};
