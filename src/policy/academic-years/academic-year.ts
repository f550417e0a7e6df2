import type { Cited, Fact } from "../fact";
import type { AcademicYearKey, IntakeKey } from "../periods";
import type { ProgrammeCode } from "../programmes";
import type { GrantReason, RefusalReason } from "../reasons";
import type { Setting } from "../settings";
import type { Circumstance, Phase } from "../words";

/** One way to a scholarship. Every condition named must hold; programmes and settings are alternatives. */
export interface ScholarshipRoute extends Cited {
  readonly reason: GrantReason;
  readonly programmes: readonly ProgrammeCode[];
  readonly settings: readonly Setting[];
  /** The workplace must be on this intake's list. */
  readonly listed?: "disadvantage" | "RISE";
  /** One of these must be said of the person. */
  readonly anyOf?: readonly Circumstance[];
  /** The person must be a head for no more than so many months, taking or having completed NPQH. */
  readonly headshipMonths?: number;
  /** The reason given when `anyOf` fails; without one, that the setting is not eligible. */
  readonly otherwise?: RefusalReason;
  /** The Department decides case by case. */
  readonly departmentConfirms?: true;
}

/** Which places an intake funds, as the document cited sets out. */
export interface ScholarshipRoutes extends Cited {
  readonly kind: "routes";
  readonly routes: readonly ScholarshipRoute[];
}

export type Scholarships = { readonly kind: "none"; readonly because: Cited } | ScholarshipRoutes;

/** What a fee's source says of VAT, in its own sense. */
export type VatWording = "plus VAT" | "plus VAT if applicable" | "not stated";

export interface PublishedFee extends Cited {
  readonly programmes: readonly ProgrammeCode[];
  readonly provider: string;
  readonly pence: number;
  readonly vat: VatWording;
  /** Empty where the source gives no date: the fee then answers for no intake. */
  readonly intakes: readonly IntakeKey[];
  /** Kept and shown, but never used. */
  readonly doubtful?: true;
}

export interface IntakePolicy {
  readonly intake: IntakeKey;
  /** Whether the Department limits how many eligible people it funds. */
  readonly placesCapped: Fact<boolean>;
  readonly scholarships: Scholarships;
}

export interface TargetedSupportBand extends Cited {
  readonly settings: readonly Setting[];
  /** Left out: whatever the phase. */
  readonly phases?: readonly Phase[];
  readonly pupilsFrom: number;
  /** null: no upper limit. */
  readonly pupilsTo: number | null;
  readonly pence: number;
}

export type TargetedSupport =
  | { readonly kind: "none"; readonly because: Cited }
  | { readonly kind: "bands"; readonly bands: readonly TargetedSupportBand[] };

export interface AcademicYearPolicy {
  readonly academicYear: AcademicYearKey;
  readonly intakes: readonly IntakePolicy[];
  readonly fees: readonly PublishedFee[];
  readonly targetedSupport: TargetedSupport;
}
