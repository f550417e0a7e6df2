import type { Fact, NotPublished } from "../fact";
import type { IntakeKey } from "../periods";

export type ProgrammeGroup = "specialist" | "leadership" | "SENCO" | "coaching" | "legacy" | "accreditation";

/** What the programme leads to; scholarships and targeted support look at this. */
export type ProgrammeKind = "NPQ" | "coaching offer" | "accreditation";

export const hoursParts = ["total", "induction", "face to face", "online", "formative", "coaching"] as const;
export type HoursPart = (typeof hoursParts)[number];

/** Learning hours as one provider gives them. A part it does not give is left out. */
export interface LearningHours {
  readonly provider: string;
  /** Other words by which people name that provider. */
  readonly providerAliases: readonly string[];
  readonly hours: Fact<Readonly<Partial<Record<HoursPart, number>>>>;
}

export interface Programme {
  readonly name: string;
  readonly group: ProgrammeGroup;
  readonly kind: ProgrammeKind;
  /** What people write besides the code and the name, in lower case. */
  readonly aliases: readonly string[];
  readonly months: Fact<number> | NotPublished;
  /** Face-to-face days away from school, that is days of cover. */
  readonly days: Fact<number> | NotPublished;
  /** The first entry is the default. */
  readonly hours: readonly LearningHours[];
  /** Months from the start to the last day on which a participant can be assessed. */
  readonly assessedWithinMonths: Fact<number> | NotPublished;
  readonly assessment: Fact<string> | NotPublished;
  readonly whoMayTake: Fact<string>;
  /** null: it began before the intakes known here. */
  readonly firstIntake: Fact<IntakeKey | null>;
  /** null: open. */
  readonly lastIntake: Fact<IntakeKey | null> | null;
}
