import { counted } from "../../budget/counted";
import { agreement } from "../pane-state";
import { sayDone, sayProblem } from "../state/message";
import { currentBudget, fill } from "./fill";
import { loadEdges } from "./load-edges";
import { perform } from "./perform";

/** Puts figures in place of our functions, for people without the add-in. */
export async function fixFigures(): Promise<void> {
  await perform("Putting figures in place of formulas", async ({ signal, pastStopping }) => {
    const cells = await agreement.during(async () => {
      const fixed = await (await loadEdges()).fixFigures(signal);
      pastStopping();
      return fixed;
    }, signal);
    if (cells === null) {
      return sayProblem(
        "This workbook does not remember which formulas are ours, so none was changed. Choose Figures only, then Update.",
      );
    }
    sayDone(
      cells === 0 ? "There are only figures already." : `${counted(cells, "formula is", "formulas are")} figures now.`,
    );
  });
}

/** Puts our functions back where figures stand. */
export async function makeLive(): Promise<void> {
  await fill("live");
}

/** Opens a copy of the budget as a workbook of its own, with figures in place of our functions. */
export async function shareCopy(): Promise<void> {
  await perform("Making a copy to share", async ({ signal, pastStopping }) => {
    await agreement.readAgain(signal);
    const budget = currentBudget();
    if (budget === null) return;
    const edges = await loadEdges();
    const file = await edges.workbookFile(edges.planWorkbook(budget));
    signal.throwIfAborted();
    pastStopping();
    await edges.shareCopy(file);
    sayDone("The copy is a workbook of its own. Save it, then send it: it needs no add-in.");
  });
}
