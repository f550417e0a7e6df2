import { coachingProgrammes } from "./coaching";
import { accreditationProgrammes } from "./lead-practitioner";
import { leadershipProgrammes } from "./leadership";
import { legacyProgrammes } from "./legacy";
import type { Programme } from "./programme";
import { sencoProgrammes } from "./senco";
import { specialistProgrammes } from "./specialist";

/** Every programme, by its code, in the order in which lists show them. */
const catalogue = {
  ...specialistProgrammes,
  ...leadershipProgrammes,
  ...sencoProgrammes,
  ...coachingProgrammes,
  ...accreditationProgrammes,
  ...legacyProgrammes,
} as const;

export type ProgrammeCode = keyof typeof catalogue;

export const programmes: Readonly<Record<ProgrammeCode, Programme>> = catalogue;

export const programmeCodes = Object.keys(catalogue) as readonly ProgrammeCode[];
