import type { Book } from "./book";
import { FillError } from "./fill-error";
import { fixTable } from "./fix-table";
import type { Memory } from "./memory";
import { readDetails } from "./read-details";
import { readOverview } from "./read-overview";
import { rememberStep } from "./remember";
import { ownTable } from "./remembered";
import { runOrRestore } from "./run-or-restore";
import { runSteps } from "./run-steps";
import { contentsOf } from "./seen";
import { sentences } from "./sentences";
import type { Step } from "./step";

/**
 * Puts figures in place of our functions, in all our tables, so that people without the add-in can recalculate.
 * Native formulas stay. Returns how many cells were changed; null where the workbook remembers no table of ours.
 * @throws FillError, with the workbook as it was
 */
export function fixFigures(signal?: AbortSignal): Promise<number | null> {
  return runOrRestore((book, begun) => fix(book, begun, signal));
}

async function fix(book: Book, begun: Step[], signal: AbortSignal | undefined): Promise<number | null> {
  const overview = await readOverview(book.context);
  const { memory } = overview;
  const found = memory.tables.flatMap((remembered) => {
    const table = ownTable(remembered.plan, overview);
    return table === null ? [] : [{ remembered, table }];
  });
  if (found.length === 0) return null;
  const tables = found.map(({ table }) => table);
  const details = await readDetails(book.context, [...new Set(tables.map(({ sheetId }) => sheetId))], tables);
  if (details.protectedSheets.length > 0)
    throw new FillError("protected", sentences.sheetsProtected(details.protectedSheets), true);
  const fixed = found.map(({ remembered, table }) => {
    return fixTable(remembered, details.tables.get(table.id)!, contentsOf(details, table.sheetId));
  });
  const known = new Map(fixed.map(({ memory: table }) => [table.plan, table]));
  const next: Memory = {
    ...memory,
    mode: "figures",
    tables: memory.tables.map((table) => known.get(table.plan) ?? table),
  };
  const steps = [...fixed.flatMap(({ steps: own }) => own), rememberStep(next, overview)];
  await runSteps(book, steps, begun, { signal, onProgress: () => undefined });
  return fixed.reduce((sum, { cells }) => sum + cells, 0);
}
