import { inputTables } from "../../budget/cohort/column";
import type { Cohort, CohortEdit } from "../state/cohort";
import type { Table, Tables } from "../state/tables";
import { emptyTables } from "../state/tables";
import type { Edges } from "./load-edges";

/** Part of the workbook's edges that keeps a cohort. */
export type KeptBy = Pick<Edges, "readCohort" | "editCohort" | "readDraft" | "writeDraft" | "watchCohort">;

/** Keeps the pane's cohort and the workbook's the same, whoever changes which. */
export interface Agreement {
  /** Shows what the workbook has, and goes on doing so. */
  readonly begin: () => Promise<void>;
  /** Brings an edit of the pane to where the cohort stands. */
  readonly carry: (edits: readonly CohortEdit[]) => void;
  /** Reads the workbook again once all edits have arrived there. */
  readonly readAgain: () => Promise<void>;
}

/** `say` is told in words why an edit could not be carried to the workbook; the pane then shows what stands there. */
export function createAgreement(
  cohort: () => Cohort,
  load: () => Promise<KeptBy>,
  say: (failure: unknown) => void,
): Agreement {
  let work: Promise<void> = Promise.resolve();
  let editsOnTheirWay = 0;

  /** One thing after the other: an edit that overtakes another would hit a row that has moved. */
  const next = (task: (edges: KeptBy) => Promise<void>): Promise<void> => {
    const done = work.then(async () => task(await load()));
    work = done.catch(() => undefined);
    return done;
  };

  const show = async (edges: KeptBy): Promise<void> => {
    const found = await edges.readCohort();
    // What was typed meanwhile is not in what was read; the sheet's own event brings on the next reading.
    if (editsOnTheirWay > 0) return;
    if (found !== null) showIfNew(cohort(), { ...emptyTables(), ...tablesOf(found) }, "workbook");
    else showIfNew(cohort(), cohort().tables.value, "draft");
  };

  return {
    begin: () =>
      next(async (edges) => {
        const draft = await edges.readDraft();
        if (isTables(draft) && editsOnTheirWay === 0) cohort().show(draft, "draft");
        await show(edges);
        await edges.watchCohort(() => void next(show).catch(say));
      }),
    carry: (edits) => {
      editsOnTheirWay += 1;
      const keep = async (edges: KeptBy): Promise<void> => {
        editsOnTheirWay -= 1;
        if (cohort().place.value === "workbook") await edges.editCohort(edits);
        // Only the last of several edits in a row has to be kept: it holds the others.
        else if (editsOnTheirWay === 0) await edges.writeDraft(cohort().tables.value);
      };
      next(keep).catch((failure: unknown) => {
        say(failure);
        void next(show).catch(say);
      });
    },
    readAgain: () => next(show),
  };
}

function tablesOf(found: NonNullable<Awaited<ReturnType<KeptBy["readCohort"]>>>): Partial<Tables> {
  const cells = Object.fromEntries(inputTables.flatMap((table) => (found[table] ? [[table, found[table]]] : [])));
  return JSON.parse(JSON.stringify(cells)) as Partial<Tables>;
}

function showIfNew(cohort: Cohort, tables: Tables, place: "draft" | "workbook"): void {
  const isSame = place === cohort.place.value && JSON.stringify(tables) === JSON.stringify(cohort.tables.value);
  if (!isSame) cohort.show(tables, place);
}

/** Whether the settings hold a draft as this version writes it; another version's is passed over. */
function isTables(stored: unknown): stored is Tables {
  const isTable = (table: unknown): table is Table => Array.isArray(table) && table.length > 0 && table.every(Array.isArray);
  return typeof stored === "object" && stored !== null && inputTables.every((name) => isTable(Reflect.get(stored, name)));
}
