/** @jest-environment ./tests/support/excel-environment.ts */
import { readCohortState } from "../../src/excel/cohort-state";
import { clearDraft, readDraft, writeDraft } from "../../src/excel/draft";
import { editCohort } from "../../src/excel/edit-cohort";
import { goTo, goToAddress } from "../../src/excel/go-to";
import { insertFormula } from "../../src/excel/insert-formula";
import { readSelection } from "../../src/excel/selection";
import { openExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { listenToCohort } from "./support/listening";
import { fill } from "./support/workbook";

jest.setTimeout(60_000);

const requirementSets = { ExcelApi: "1.13", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };

test("all that the pane does in the workbook needs nothing that Office 2021 lacks", async () => {
  const host = await openExcel({ requirementSets });
  await writeDraft({ staff: [] });
  expect(await readDraft()).toEqual({ staff: [] });
  await clearDraft();
  await fill(examplePlan("primary"), { mode: "figures" });
  const { told, stop } = await listenToCohort();
  await editCohort([
    { kind: "cell", table: "staff", row: 2, heading: "Person", value: "Somebody else" },
    { kind: "rows-added", table: "staff", rows: [{ Person: "New one" }] },
    { kind: "row-deleted", table: "staff", row: 3 },
  ]);
  expect(await told()).toBeGreaterThan(0);
  await stop();
  expect((await readCohortState()).cohort?.staff?.at(-1)?.[0]).toBe("New one");
  await goTo({ table: "staff", row: 2, heading: "Person" });
  expect((await readSelection()).cells).toEqual([["Somebody else"]]);
  await goToAddress("Summary!N40");
  expect(await insertFormula("=1+1")).toBe("Summary!N40");
  expect(host.faults).toEqual([]);
});
