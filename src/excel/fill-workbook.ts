import type { WorkbookPlan } from "../budget/plan/sheet-plan";
import type { Book } from "./book";
import type { Clash, ClashChoices } from "./clashes";
import { FillError } from "./fill-error";
import { fillSteps } from "./fill-steps";
import { makeLayout } from "./make-layout";
import type { FillMode } from "./memory";
import { findOurs } from "./ours";
import type { Ours } from "./ours";
import { readDetails } from "./read-details";
import { noLikeness, readLikeness } from "./read-likeness";
import { readOverview } from "./read-overview";
import { markSteps, memoryOf, readNumbers, rememberStep } from "./remember";
import { runOrRestore } from "./run-or-restore";
import { checkCancelled, runSteps } from "./run-steps";
import type { Overview, TableSeen } from "./seen";
import { sentences } from "./sentences";
import type { Step } from "./step";
import { countErrors, sumCells } from "./sum-errors";
import type { KeptCell } from "./table-contents";
import { withTakenOver } from "./take-over";

export interface FillProgress {
  /** From "finishing" on it is too late to cancel. */
  readonly stage: "reading" | "writing" | "finishing" | "putting back";
  /** From 0 to 1, of this stage. */
  readonly done: number;
}

export interface FillOptions {
  /** Our functions in the worked-out columns, or their figures. Live if not said. */
  readonly mode?: FillMode;
  /**
   * "workbook": the plan was worked out from this workbook; what people filled in stays as they wrote it, but for words
   * that formulas compare with ours. "import": it comes from elsewhere; rows that are found again are brought up to it,
   * and new ones added.
   */
  readonly rowsFrom?: "workbook" | "import";
  /** What to do about names that something else in the workbook has. */
  readonly choices?: ClashChoices;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FillProgress) => void;
}

export type FillAnswer =
  | {
      readonly kind: "filled";
      /** Cells of ours in which somebody has typed something else; it stays. */
      readonly kept: readonly KeptCell[];
      /** In how many rows of ours, among people's, a fact that somebody had changed is put back. */
      readonly putBack: number;
      /** For tables with rows that the plan does not have, how many; they stay too. */
      readonly otherRows: ReadonlyMap<string, number>;
      /** How many of our sums outside the tables show an error. */
      readonly errors: number;
    }
  | {
      /** Nothing was changed: these names are taken, and somebody has to decide. */
      readonly kind: "clash";
      readonly clashes: readonly Clash[];
    };

/**
 * Draws the plan into the open workbook, or brings what a fill drew before up to it. What people added stays.
 * Where it fails, values, formulas and names are put back as they were; formats, drop-downs and colours of cells that
 * were to be filled for the first time may stay. @throws FillError that says why and what to do
 */
export async function fillWorkbook(plan: WorkbookPlan, options: FillOptions = {}): Promise<FillAnswer> {
  const { sums, ...answer } = await runOrRestore(
    (book, begun) => fill(book, plan, options, begun),
    () => options.onProgress?.({ stage: "putting back", done: 0 }),
  );
  // What was written stays, also where it cannot be looked at now.
  return answer.kind === "filled" ? { ...answer, errors: await countErrors(sums).catch(() => 0) } : answer;
}

async function fill(book: Book, plan: WorkbookPlan, options: FillOptions, begun: Step[]) {
  const { mode = "live", rowsFrom = "import", choices = [], signal, onProgress = () => undefined } = options;
  const check = (): void => checkCancelled(signal);
  check();
  onProgress({ stage: "reading", done: 0 });
  const remembered = await readOverview(book.context);
  const { clashes, ...ours } = await decideOurs(book, plan, remembered, choices);
  if (clashes.length > 0) return { kind: "clash" as const, clashes, sums: [] };
  const overview = { ...remembered, memory: withTakenOver(remembered.memory, ours) };
  const ownTables = ours.tables.flatMap(({ seen }) => (seen === null ? [] : [seen]));
  const details = await readDetails(book.context, sheetsToRead(ours, ownTables), ownTables, check);
  checkProtection(overview, ours, details.protectedSheets);
  const layout = makeLayout(ours, overview.memory, details, rowsFrom === "workbook");
  const rules = { mode, updatesInputs: rowsFrom === "import" };
  const work = fillSteps(plan, layout, ours, overview, details, rules);
  onProgress({ stage: "reading", done: 1 });
  const watch = {
    signal,
    onProgress: (done: number, all: number) => onProgress({ stage: "writing", done: done / all }),
  };
  await runSteps(book, work.moves, begun, { signal, onProgress: () => undefined });
  await runSteps(book, work.steps, begun, watch);
  const memory = memoryOf(layout, ours, await readNumbers(book, layout), mode, work);
  check();
  onProgress({ stage: "finishing", done: 0 });
  const closing = [rememberStep(memory, overview), ...markSteps(overview), ...work.closing, ...closingSteps(ours)];
  await runSteps(book, closing, begun, { signal: undefined, onProgress: () => undefined });
  onProgress({ stage: "finishing", done: 1 });
  const { kept, putBack, otherRows } = work;
  return { kind: "filled" as const, kept, putBack, otherRows, sums: sumCells(layout) };
}

/** Only where names are taken is it worth a round trip to see whether what has them is ours after all. */
async function decideOurs(book: Book, plan: WorkbookPlan, overview: Overview, choices: ClashChoices) {
  const found = findOurs(plan, overview, choices, noLikeness);
  if (found.clashes.length === 0) return found;
  return findOurs(plan, overview, choices, await readLikeness(book.context, plan, overview));
}

function sheetsToRead(ours: Ours, tables: readonly TableSeen[]): readonly string[] {
  const own = ours.sheets.flatMap(({ seen }) => (seen === null ? [] : [seen.id]));
  return [...new Set([...own, ...tables.map(({ sheetId }) => sheetId)])];
}

/** @throws FillError before anything is changed */
function checkProtection(
  { structureIsProtected }: Overview,
  { sheets }: Ours,
  protectedSheets: readonly string[],
): void {
  if (protectedSheets.length > 0) throw new FillError("protected", sentences.sheetsProtected(protectedSheets), true);
  const needsSheets = sheets.some(({ seen }) => seen === null);
  if (structureIsProtected && needsSheets) throw new FillError("protected", sentences.structureProtected(), true);
}

/** Sheets that gave way go last, in the request that nothing follows; a first fill ends on its first sheet. */
function closingSteps(ours: Ours): readonly Step[] {
  const replaced = ours.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
  const [first] = ours.sheets;
  const isFirstFill = ours.sheets.every(({ seen }) => seen === null);
  return [
    ...(first !== undefined && isFirstFill
      ? [{ bytes: 100, apply: (book: Book) => book.sheet({ id: null, name: first.name }).activate() }]
      : []),
    ...replaced.map(({ id, name }): Step => ({ bytes: 100, apply: (book) => book.sheet({ id, name }).delete() })),
  ];
}
