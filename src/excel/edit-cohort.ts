import type { Book } from "./book";
import type { TableName } from "./cohort-tables";
import type { CohortEdit } from "./edit-outcome";
import { outcomeOf } from "./edit-outcome";
import { editSteps } from "./edit-steps";
import { FillError } from "./fill-error";
import { readOverview } from "./read-overview";
import { runOrRestore } from "./run-or-restore";
import { runSteps } from "./run-steps";
import { sentences } from "./sentences";
import { readStandingTables } from "./standing-tables";
import type { Step } from "./step";
import { whenIdle } from "./when-idle";

export type { CohortEdit } from "./edit-outcome";

/**
 * Carries edits to the cohort's tables in the open workbook, wherever those stand now, as one step to undo where Excel
 * can do that. Edits follow one another: each counts rows as those before it left them. A row that does not say any
 * more what an edit saw in it is refused, since rows have moved. Worked-out columns of rows in which something comes to
 * stand get the formulas of the table's other rows, else those of the last fill.
 * While somebody is typing in a cell they wait.
 * @throws FillError, with the workbook as it was
 */
export async function editCohort(edits: readonly CohortEdit[]): Promise<void> {
  if (edits.length === 0) return;
  await whenIdle((options) => runOrRestore((book, begun) => edit(book, edits, begun), undefined, options));
}

async function edit(book: Book, edits: readonly CohortEdit[], begun: Step[]): Promise<void> {
  const names = [...new Set(edits.map(({ table }) => table))];
  const overview = await readOverview(book.context);
  const tables = await readStandingTables(book.context, overview, names);
  const closed = [...tables.values()].filter(({ sheetIsProtected }) => sheetIsProtected);
  if (closed.length > 0) {
    const sheets = [...new Set(closed.map(({ sheet }) => sheet.name))];
    throw new FillError("protected", sentences.sheetsProtected(sheets), true);
  }
  const outcomes = names.map((name) => outcomeOf(tables.get(name)!, editsOf(name, edits)));
  const work = await editSteps(book, overview, outcomes);
  // What moves other rows comes last, so that all else goes where it was read.
  const steps = [...work.flatMap(({ writes }) => writes), ...work.flatMap(({ adds }) => adds)];
  const watch = { signal: undefined, onProgress: () => undefined };
  await runSteps(book, steps, begun, watch);
  // Rows that went can be counted only where it is certain that those to come have come.
  const deletes = work.flatMap(({ deletes: own }) => own);
  await runSteps(book, deletes, begun, watch);
}

const editsOf = (name: TableName, edits: readonly CohortEdit[]) => edits.filter(({ table }) => table === name);
