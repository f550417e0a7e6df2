import { signal } from "@preact/signals";
import type { Budget } from "../../budget/budget";
import type { Clash, ClashChoices } from "../../excel/clashes";
import type { FillAnswer, FillProgress } from "../../excel/fill-workbook";
import { cohortResult } from "../pane-result";
import { agreement, cohort } from "../pane-state";
import type { FillMode } from "../state/cohort";
import { sayDone, sayProblem } from "../state/message";
import { fillOutcome } from "./fill-outcome";
import { loadEdges } from "./load-edges";
import { perform } from "./perform";
import type { Watch } from "./perform";

export type Filled = Extract<FillAnswer, { readonly kind: "filled" }>;

/** A fill that waits for somebody to decide: names that it needs, and that something else has. */
export interface OpenFill {
  readonly mode: FillMode;
  readonly clashes: readonly Clash[];
}

/** Null where nothing has to be decided. */
export const openFill = signal<OpenFill | null>(null);

/** What the last fill left as it found it; null before one. */
export const lastFill = signal<Filled | null>(null);

/** How the progress of a fill's parts adds up to the whole. */
const stages: Readonly<Record<Exclude<FillProgress["stage"], "putting back">, (done: number) => number>> = {
  reading: (done) => done * 0.15,
  writing: (done) => 0.15 + done * 0.8,
  finishing: (done) => 0.95 + done * 0.05,
};

/** What a fill writes in the worked-out columns unless somebody says otherwise: what the last one wrote. */
export function usualMode(): FillMode {
  return cohort.filledAs.value ?? "live";
}

/** Writes the cohort budget into the workbook, or brings it up to date: our functions, or their figures. */
export async function fill(mode: FillMode, choices: ClashChoices = []): Promise<void> {
  const what = cohort.place.value === "draft" ? "Filling the cohort budget" : "Updating the cohort budget";
  await perform(what, async (watch) => {
    openFill.value = null;
    const written = await agreement.during(() => write(mode, choices, watch), watch.signal);
    if (written !== null) sayWritten(written, mode);
  });
}

interface Written {
  readonly answer: FillAnswer;
  readonly budget: Budget;
  readonly isFirst: boolean;
}

async function write(mode: FillMode, choices: ClashChoices, watch: Watch): Promise<Written | null> {
  const budget = currentBudget();
  if (budget === null) return null;
  const edges = await loadEdges();
  const isFirst = cohort.place.value === "draft";
  const answer = await edges.fillWorkbook(edges.planWorkbook(budget), {
    mode,
    choices,
    rowsFrom: isFirst ? "import" : "workbook",
    signal: watch.signal,
    onProgress: (progress) => showProgress(progress, watch),
  });
  // Also a workbook from which a list was deleted keeps that one as a draft.
  if (answer.kind === "filled") await edges.clearDraftNow().catch(() => agreement.afterwards(edges.clearDraft));
  return { answer, budget, isFirst };
}

function showProgress({ stage, done }: FillProgress, { progress, pastStopping }: Watch): void {
  if (stage === "putting back") return pastStopping("Putting the workbook back as it was");
  if (stage === "finishing") pastStopping();
  progress(stages[stage](done));
}

function sayWritten({ answer, budget, isFirst }: Written, mode: FillMode): void {
  if (answer.kind === "clash") {
    openFill.value = { mode, clashes: answer.clashes };
    return sayProblem(
      "Nothing was written: some names are taken in this workbook. Choose what is to happen under Names that are taken.",
    );
  }
  lastFill.value = answer;
  const say = answer.errors === 0 ? sayDone : sayProblem;
  say(fillOutcome(budget, answer, isFirst));
}

/** The budget of the cohort as it stands; null where it cannot be worked out, which is then said. */
export function currentBudget(): Budget | null {
  const result = cohortResult.value;
  if (result !== null && "budget" in result) return result.budget;
  sayProblem(
    result === null
      ? "There is nobody in the staff list yet. Add people on the Staff tab."
      : "Some entries cannot be read, so there is no budget yet. The Budget tab lists them.",
  );
  return null;
}
