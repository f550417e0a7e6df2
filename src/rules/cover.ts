import type { ProgrammeCode } from "../policy/programmes";
import { programmes } from "../policy/programmes";
import type { Pence } from "./money";
import { faceToFaceDays, learningHours } from "./study";

/** What it costs to cover a participant's face-to-face days; null where the days are not published. */
export function coverForDays(programme: ProgrammeCode, dayRate: Pence): Pence | null {
  const days = programmes[programme].days.value;
  return days === null ? null : days * dayRate;
}

/**
 * What it costs to cover a participant's face-to-face days and, where an hourly rate is given, the coaching by a colleague.
 * @throws NotPublishedError where days or coaching hours are not published
 */
export function coverCost(
  programme: ProgrammeCode,
  dayRate: Pence,
  coachHourRate: Pence | null,
  provider: unknown,
): Pence {
  const days = faceToFaceDays(programme) * dayRate;
  return coachHourRate === null ? days : days + learningHours(programme, provider, "coaching") * coachHourRate;
}
