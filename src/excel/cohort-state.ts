import { tableFor } from "./cohort-tables";
import type { FillMode } from "./memory";
import type { CohortCells } from "./read-cohort-tables";
import { readCohortTables } from "./read-cohort-tables";
import { readOverview } from "./read-overview";
import { lookWhenIdle } from "./run-in-workbook";

export interface CohortState {
  /** What people filled in; null where the workbook has no cohort yet. */
  readonly cohort: CohortCells | null;
  /** Whether our functions or their figures stand in the worked-out columns; null where no fill is remembered. */
  readonly mode: FillMode | null;
}

/**
 * The cohort and how it was filled, once nobody is typing in a cell.
 * @throws FillError where one of the lists of staff and schools is there and the other is not
 */
export function readCohortState(): Promise<CohortState> {
  return lookWhenIdle(async (context) => {
    const overview = await readOverview(context);
    const { memory } = overview;
    const isThere = (["staff", "schools"] as const).some((name) => tableFor(name, overview) !== null);
    return {
      cohort: isThere ? await readCohortTables(context, overview) : null,
      mode: isThere && memory.tables.length > 0 ? memory.mode : null,
    };
  });
}

/** The cohort of `readCohortState` alone. */
export async function readCohort(): Promise<CohortCells | null> {
  return (await readCohortState()).cohort;
}
