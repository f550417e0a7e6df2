import { batch } from "@preact/signals";
import type { TableName } from "../../budget/cohort/column";
import { inputTables } from "../../budget/cohort/column";
import type { Cohort, CohortEdit, CohortPlace, FillMode } from "../state/cohort";
import type { Table, Tables } from "../state/tables";
import { emptyTables, filledRows, rowValues } from "../state/tables";
import type { Keeping } from "./load-keeping";

/** What reads and writes the workbook's cohort. */
export type KeptBy = Keeping;

/** Keeps the pane's cohort and the workbook's the same, whoever changes which. */
export interface Agreement {
  /** Shows what the workbook has, and goes on doing so. */
  readonly begin: () => Promise<void>;
  /** Brings an edit of the pane to where the cohort stands. */
  readonly carry: (edits: readonly CohortEdit[]) => void;
  /** Reads the workbook again once all edits have arrived there. */
  readonly readAgain: () => Promise<void>;
}

/**
 * `say` is told in words why the workbook could not be read, or an edit not be carried there; the pane then shows what
 * stands there. What is typed before the first reading is kept.
 */
export function createAgreement(
  cohort: () => Cohort,
  load: () => Promise<KeptBy>,
  say: (failure: unknown) => void,
): Agreement {
  let work: Promise<void> = Promise.resolve();
  let editsOnTheirWay = 0;
  let wasRead = false;
  let isWatched = false;
  let isDraftBehind = false;
  /** Tables that the workbook lacks while it has others: the pane has them until they are written again. */
  let missing: ReadonlySet<TableName> = new Set();

  /** One thing after the other: an edit that overtakes another would hit a row that has moved. */
  const next = (task: (edges: KeptBy) => Promise<void>): Promise<void> => {
    const done = work.then(async () => task(await load()));
    work = done.catch(() => undefined);
    return done;
  };

  /** `rest` has what the workbook does not. */
  const showFound = ({ cohort: found, mode }: Found, rest: Tables): void => {
    const standing = found === null ? {} : tablesOf(found);
    missing = new Set(found === null ? [] : inputTables.filter((table) => standing[table] === undefined));
    showIfNew(cohort(), { ...rest, ...standing }, found === null ? "draft" : "workbook", mode);
  };

  const readFirst = async (edges: KeptBy): Promise<void> => {
    const draft = await edges.readDraft();
    const found = await edges.readCohortState();
    const typed = rowsTyped(cohort().tables.value);
    wasRead = true;
    batch(() => {
      showFound(found, isTables(draft) ? draft : emptyTables());
      // What was typed before anybody knew what the workbook holds comes in at the end of that.
      if (typed.length > 0) cohort().edit(typed);
    });
  };

  const show = async (edges: KeptBy): Promise<void> => {
    if (!wasRead) return readFirst(edges);
    const found = await edges.readCohortState();
    // What was typed meanwhile is not in what was read; the sheet's own event brings on the next reading.
    if (editsOnTheirWay > 0) return;
    showFound(found, cohort().tables.value);
  };

  /** A workbook that cannot be read now is listened to all the same, so that the next event brings on another try. */
  const look = async (edges: KeptBy): Promise<void> => {
    try {
      await show(edges);
    } finally {
      if (!isWatched) await edges.watchCohort(() => void next(show).catch(say));
      isWatched = true;
    }
  };

  return {
    begin: () => next(look),
    carry: (edits) => {
      // The first reading, whenever it comes, keeps what was typed before it.
      if (!wasRead) return void next(async (edges) => (wasRead ? undefined : look(edges))).catch(say);
      editsOnTheirWay += 1;
      const keep = async (edges: KeptBy): Promise<void> => {
        editsOnTheirWay -= 1;
        const isDraft = cohort().place.value === "draft";
        const standing = edits.filter(({ table }) => !isDraft && !missing.has(table));
        isDraftBehind ||= standing.length < edits.length;
        if (standing.length > 0) await edges.editCohort(standing);
        // Only after the last of several edits in a row has the draft to be kept: it holds the others.
        if (!isDraftBehind || editsOnTheirWay > 0) return;
        isDraftBehind = false;
        await edges.writeDraft(cohort().tables.value);
      };
      next(keep).catch((failure: unknown) => {
        say(failure);
        void next(show).catch(say);
      });
    },
    // What was typed before the first reading is on its way after that.
    readAgain: () => next(look).then(() => work),
  };
}

/** The rows of tables that held nothing at first, as edits. */
function rowsTyped(tables: Tables): readonly CohortEdit[] {
  return inputTables.flatMap((table) => {
    const rows = filledRows(tables[table]).map((row) => rowValues(tables[table], row));
    return rows.length === 0 ? [] : [{ kind: "rows-added", table, rows } as const];
  });
}

type Found = Awaited<ReturnType<KeptBy["readCohortState"]>>;

function tablesOf(found: NonNullable<Found["cohort"]>): Partial<Tables> {
  const cells = Object.fromEntries(inputTables.flatMap((table) => (found[table] ? [[table, found[table]]] : [])));
  return JSON.parse(JSON.stringify(cells)) as Partial<Tables>;
}

function showIfNew(cohort: Cohort, tables: Tables, place: CohortPlace, filledAs: FillMode | null): void {
  // What is the same stays the same object, so that nothing is worked out or drawn again.
  const isSame = JSON.stringify(tables) === JSON.stringify(cohort.tables.value);
  cohort.show(isSame ? cohort.tables.value : tables, place, filledAs);
}

/** Whether the settings hold a draft as this version writes it; another version's is passed over. */
function isTables(stored: unknown): stored is Tables {
  const isTable = (table: unknown): table is Table =>
    Array.isArray(table) && table.length > 0 && table.every(Array.isArray);
  return (
    typeof stored === "object" && stored !== null && inputTables.every((name) => isTable(Reflect.get(stored, name)))
  );
}
