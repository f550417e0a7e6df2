import { loadPart } from "../load-part";
import { cohort } from "../pane-state";
import { message, sayFailure, sayProblem } from "../state/message";
import { currentTab } from "../state/tabs";

/** What the buttons on the ribbon do, by the function names that the manifest gives them. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  fillCohortBudget: fillAsBefore,
  updateCohortBudget: async () => {
    if (cohort.place.value === "workbook") return fillAsBefore();
    return sayProblem("There is no cohort budget in this workbook yet. Fill writes one.");
  },
  shareCohortBudget: async () => {
    const { shareCopy } = await loadPart(() => import(/* webpackChunkName: "keep" */ "../workbook/keep"));
    return shareCopy();
  },
};

async function fillAsBefore(): Promise<void> {
  const { fill, usualMode } = await loadPart(() => import(/* webpackChunkName: "keep" */ "../workbook/fill"));
  return fill(usualMode());
}

/**
 * Makes the ribbon's buttons work. A command waits until the pane knows the workbook; where it cannot be carried out,
 * the pane opens and says why.
 */
export function registerCommands(ready: Promise<unknown>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await ready;
        message.value = null;
        await run().catch(sayFailure);
        if (message.peek()?.tone === "problem") await showBudget();
      } finally {
        event.completed();
      }
    });
  }
}

async function showBudget(): Promise<void> {
  currentTab.value = "Budget";
  await Office.addin.showAsTaskpane();
}
