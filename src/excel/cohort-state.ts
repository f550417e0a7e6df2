import { tableFor } from "./cohort-tables";
import type { FillMode } from "./memory";
import type { StandingCells } from "./read-standing-cells";
import { readStandingCells } from "./read-standing-cells";
import { readOverview } from "./read-overview";
import { lookWhenIdle } from "./run-in-workbook";

export interface CohortState {
  /** What people filled in; null where the workbook has neither a list of staff nor one of schools. */
  readonly cohort: StandingCells | null;
  /** Whether our functions or their figures stand in the worked-out columns; null where no fill is remembered. */
  readonly mode: FillMode | null;
}

/**
 * The cohort and how it was filled, once nobody is typing in a cell. A list that somebody deleted is left out, so that
 * the others can be used and a fill writes that one again. @throws FillError where Excel cannot be read
 */
export function readCohortState(): Promise<CohortState> {
  return lookWhenIdle(async (context) => {
    const overview = await readOverview(context);
    const { memory } = overview;
    const isThere = (["staff", "schools"] as const).some((name) => tableFor(name, overview) !== null);
    return {
      cohort: isThere ? await readStandingCells(context, overview) : null,
      mode: isThere && memory.tables.length > 0 ? memory.mode : null,
    };
  });
}
