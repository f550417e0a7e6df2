import { tableFor } from "./cohort-tables";
import type { FillMode } from "./memory";
import type { StandingCells } from "./read-standing-cells";
import { readStandingCells } from "./read-standing-cells";
import { readOverview } from "./read-overview";
import { lookInWorkbook, lookWhenIdle } from "./run-in-workbook";

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
export const readCohortState = (): Promise<CohortState> => lookWhenIdle(read);

/** The same for what somebody waits for. @throws FillError also where somebody is typing in a cell */
export const readCohortStateNow = (): Promise<CohortState> => lookInWorkbook(read);

async function read(context: Excel.RequestContext): Promise<CohortState> {
  const overview = await readOverview(context);
  const { memory } = overview;
  const isThere = (["staff", "schools"] as const).some((name) => tableFor(name, overview) !== null);
  return {
    cohort: isThere ? await readStandingCells(context, overview) : null,
    mode: isThere && memory.tables.length > 0 ? memory.mode : null,
  };
}
