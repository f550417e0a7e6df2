import type { Phase, Place, YearBasis } from "../../policy/words";
import { phases, places, yearBases } from "../../policy/words";
import { isBlank } from "./blank";
import { choiceReader } from "./choice";

/** GIAS has a phase of its own for nursery schools, which no rule asks for. */
const readPhase = choiceReader("phase", phases, { nursery: "Not applicable" });
const readPlace = choiceReader("place", places);

/** GIAS's phase; null where nothing is said. @throws InputError */
export function parsePhase(value: unknown): Phase | null {
  return isBlank(value) ? null : readPhase(value);
}

/** How far the place is; blank is Requested. @throws InputError */
export function parsePlace(value: unknown): Place {
  return isBlank(value) ? "Requested" : readPlace(value);
}

/** Whose financial year. @throws InputError */
export const parseYearBasis: (value: unknown) => YearBasis = choiceReader("year basis", yearBases);
