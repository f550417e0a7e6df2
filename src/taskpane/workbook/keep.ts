import { agreement } from "../pane-state";
import { sayDone } from "../state/message";
import { counted } from "../../budget/counted";
import { currentBudget, fill } from "./fill";
import { loadEdges } from "./load-edges";
import { perform } from "./perform";

/** Puts figures in place of our functions, for people without the add-in. */
export async function fixFigures(): Promise<void> {
  await perform("Putting figures in place of formulas", async ({ signal }) => {
    const edges = await loadEdges();
    const cells = await edges.fixFigures(signal);
    await agreement.readAgain();
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
  await perform("Making a copy to share", async () => {
    await agreement.readAgain();
    const budget = currentBudget();
    if (budget === null) return;
    const edges = await loadEdges();
    await edges.shareCopy(await edges.workbookFile(edges.planWorkbook(budget)));
    sayDone("The copy is open as a workbook of its own. Save it, then send it: it needs no add-in.");
  });
}
