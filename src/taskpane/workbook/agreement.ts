import { batch } from "@preact/signals";
import { inputTables } from "../../budget/cohort/column";
import type { Cohort, CohortEdit } from "../state/cohort";
import type { Tables } from "../state/tables";
import { emptyTables, filledRows } from "../state/tables";
import type { Found } from "./found-tables";
import { isTables, rowsTyped, showIfNew, tablesOf } from "./found-tables";
import type { Keeping } from "./load-keeping";

/** What reads and writes the workbook's cohort. */
export type KeptBy = Keeping;

/** Keeps the pane's cohort and the workbook's the same, whoever changes which. */
export interface Agreement {
  /** Shows what the workbook has, and goes on doing so. */
  readonly begin: () => Promise<void>;
  /** Brings an edit of the pane to where the cohort stands. */
  readonly carry: (edits: readonly CohortEdit[]) => void;
  /** Whether the last edit arrived there, once that is known. */
  readonly carried: () => Promise<boolean>;
  /**
   * Reads the workbook again for somebody who waits, once all edits have arrived there.
   * @throws FillError where somebody is typing in a cell; the signal's reason once that says stop
   */
  readonly readAgain: (stop?: AbortSignal) => Promise<void>;
  /**
   * Reads the workbook again, does something in it and shows what came of it. No reading meets the workbook half
   * written. `stop` ends the waiting for its turn; the task itself minds its own. @throws as `readAgain` does
   */
  readonly during: <T>(task: () => Promise<T>, stop?: AbortSignal) => Promise<T>;
  /** Does what nobody waits for after all that is under way. */
  readonly afterwards: (task: () => Promise<void>) => void;
}

/**
 * `say` is told in words why the workbook could not be read, or an edit not be carried there; the pane then shows what
 * stands there. What is typed before the first reading is kept. `watch` is told of each edit under way.
 */
export function createAgreement(
  cohort: () => Cohort,
  load: () => Promise<KeptBy>,
  say: (failure: unknown) => void,
  watch: (arrived: Promise<unknown>) => void = () => undefined,
): Agreement {
  let work: Promise<unknown> = Promise.resolve();
  let editsOnTheirWay = 0;
  let lastCarried: Promise<boolean> = Promise.resolve(true);
  let wasRead = false;
  let isWatched = false;
  let isDraftBehind = false;
  let isReadingQueued = false;
  let isReadingDue = false;

  /** One thing after the other: an edit that overtakes another would hit a row that has moved. */
  const next = <T>(task: () => Promise<T>): Promise<T> => {
    const done = work.then(task);
    work = done.catch(() => undefined);
    return done;
  };

  const readLater = (): void => {
    if (isReadingQueued) return;
    isReadingQueued = true;
    next(() => {
      isReadingQueued = false;
      return show();
    }).catch(say);
  };

  /** `rest` has what the workbook does not. */
  const showFound = ({ cohort: found, mode }: Found, rest: Tables): void => {
    const standing = found === null ? {} : tablesOf(found);
    const missing = inputTables.filter((table) => standing[table] === undefined);
    // From now on the pane alone has them.
    isDraftBehind ||= missing.some((table) => cohort().stands(table) && filledRows(rest[table]).length > 0);
    isReadingDue = editsOnTheirWay > 0;
    // What was typed meanwhile is not in what was read, but it is to go where the tables stand now.
    const tables = isReadingDue ? rest : { ...rest, ...standing };
    showIfNew(cohort(), tables, found === null ? "draft" : "workbook", mode, new Set(found === null ? [] : missing));
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

  const show = async (isWaitedFor = false): Promise<void> => {
    const edges = await load();
    if (!wasRead) return readFirst(edges);
    showFound(await (isWaitedFor ? edges.readCohortStateNow() : edges.readCohortState()), cohort().tables.value);
    await keepDraft(edges);
  };

  /** Only after the last of several edits in a row has the draft to be kept: it holds the others. */
  const keepDraft = async (edges: KeptBy): Promise<void> => {
    if (!isDraftBehind || editsOnTheirWay > 0) return;
    isDraftBehind = false;
    await edges.writeDraft(cohort().tables.value);
  };

  /** A workbook that cannot be read now is listened to all the same, so that the next event brings on another try. */
  const look = async (): Promise<void> => {
    try {
      await show();
    } finally {
      if (!isWatched) await (await load()).watchCohort(readLater);
      isWatched = true;
    }
  };

  /** Waits for its turn; `stop` ends the waiting. */
  const inTurn = <T>(task: () => Promise<T>, stop?: AbortSignal): Promise<T> =>
    new Promise((resolve, reject) => {
      let hasBegun = false;
      stop?.addEventListener("abort", () => hasBegun || reject(stop.reason as Error));
      next(() => {
        stop?.throwIfAborted();
        hasBegun = true;
        return task();
      }).then(resolve, reject);
    });

  const forSomebody = async <T>(task: () => Promise<T>, stop?: AbortSignal): Promise<T> => {
    // Where somebody is typing in a cell, what comes before it may be waiting for them.
    await (await load()).checkIdle();
    // What was typed before the first reading is on its way after that.
    if (!wasRead || !isWatched) await next(look);
    stop?.throwIfAborted();
    return inTurn(async () => {
      await show(true);
      stop?.throwIfAborted();
      return task();
    }, stop);
  };

  return {
    begin: () => next(look),
    carry: (edits) => {
      // The first reading, whenever it comes, keeps what was typed before it.
      if (!wasRead) return void next(async () => (wasRead ? undefined : look())).catch(say);
      editsOnTheirWay += 1;
      const keep = async (): Promise<void> => {
        editsOnTheirWay -= 1;
        const edges = await load();
        const standing = edits.filter(({ table }) => cohort().stands(table));
        isDraftBehind ||= standing.length < edits.length;
        if (standing.length > 0) await edges.editCohort(standing);
        if (isReadingDue && editsOnTheirWay === 0) readLater();
        await keepDraft(edges);
      };
      const arrived = next(keep);
      watch(arrived);
      lastCarried = arrived.then(
        () => true,
        (failure: unknown) => {
          say(failure);
          readLater();
          return false;
        },
      );
    },
    carried: () => lastCarried,
    readAgain: (stop) => forSomebody(() => Promise.resolve(), stop),
    during: (task, stop) =>
      forSomebody(async () => {
        try {
          return await task();
        } finally {
          // Where it cannot be read at once, say because somebody begins to type, nobody has to wait for that.
          await show(true).catch(readLater);
        }
      }, stop),
    afterwards: (task) => void next(task).catch(say),
  };
}
