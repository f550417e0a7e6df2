/** @jest-environment ./tests/support/excel-environment.ts */
import { readCohortState, readCohortStateNow } from "../../src/excel/cohort-state";
import { readDraft, writeDraft } from "../../src/excel/draft";
import type { CohortEdit } from "../../src/excel/edit-cohort";
import { editCohort } from "../../src/excel/edit-cohort";
import { checkIdle, isCellEdited } from "../../src/excel/run-in-workbook";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { cellOf, fill, held, personAt, rowsOf } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");
const rename: CohortEdit = { kind: "cell", table: "staff", row: 2, heading: "Person", value: "Ann" };

/** Whether something has come back by now, and how it does in the end. */
function outcomeOf(work: Promise<unknown>): { isBack: boolean; done: Promise<unknown> } {
  const outcome = { isBack: false, done: work };
  const back = (): void => void (outcome.isBack = true);
  work.then(back, back);
  return outcome;
}

const aMoment = (milliseconds = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("while somebody is typing in a cell", () => {
  test.each([
    ["the cohort is read", readCohortState],
    ["the draft is read", readDraft],
    ["the draft is written", () => writeDraft({ staff: [] })],
  ])("it waits until they have finished: %s", async (_what, begin) => {
    await withExcel(async (_excel, host) => {
      host.setCellEditMode(true);
      const outcome = outcomeOf(begin());
      await aMoment();
      expect(outcome.isBack).toBe(false);
      host.setCellEditMode(false);
      await outcome.done;
    });
  });

  test("an edit of the pane waits and arrives once they have finished", async () => {
    await withExcel(async (_excel, host) => {
      await fill(plan, { mode: "figures" });
      const before = held(host);
      host.setCellEditMode(true);
      const outcome = outcomeOf(editCohort([rename]));
      await aMoment();
      expect(await isCellEdited()).toBe(true);
      expect({ isBack: outcome.isBack, held: held(host) }).toEqual({ isBack: false, held: before });
      host.setCellEditMode(false);
      expect(await isCellEdited()).toBe(false);
      await outcome.done;
      expect(rowsOf(host, "Cohort")[0]).toMatchObject({ Person: "Ann" });
    });
  });

  test("an edit that waited is refused where what was typed has changed its row", async () => {
    await withExcel(async (_excel, host) => {
      await fill(plan, { mode: "figures" });
      const seen = { Person: rowsOf(host, "Cohort")[0]!["Person"]! };
      host.setCellEditMode(true);
      const outcome = outcomeOf(editCohort([{ ...rename, seen }]));
      await aMoment();
      personAt(host).type(cellOf(host, "Cohort", 0, "Person"), "Somebody else");
      host.setCellEditMode(false);
      await expect(outcome.done).rejects.toMatchObject({ failure: "place", isRestored: true });
    });
  });

  test.each([
    ["the cohort for a fill", readCohortStateNow],
    ["a look beforehand", checkIdle],
  ])("what somebody waits for does not wait and says what to do: %s", async (_what, begin) => {
    await withExcel(async (_excel, host) => {
      host.setCellEditMode(true);
      await expect(begin()).rejects.toMatchObject({
        failure: "cell-edit",
        message: expect.stringMatching(/Press Enter or Esc in the sheet, then try again\.$/),
      });
    });
  });
});
