/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { writeDraft } from "../../../src/excel/draft";
import { memoryKey } from "../../../src/excel/memory";
import { agreement, cohort } from "../../../src/taskpane/pane-state";
import { message } from "../../../src/taskpane/state/message";
import { running } from "../../../src/taskpane/state/running";
import { emptyTables, filledRows } from "../../../src/taskpane/state/tables";
import type { Tables } from "../../../src/taskpane/state/tables";
import { fill } from "../../../src/taskpane/workbook/fill";
import { fixFigures, shareCopy } from "../../../src/taskpane/workbook/keep";
import { exampleTables } from "../../excel/support/example-plan";
import { openExcel } from "../../support/embedded";

jest.setTimeout(60_000);

const draft: Tables = { ...emptyTables(), ...(exampleTables("trust") as unknown as Partial<Tables>) };
const people = filledRows(draft.staff).length;

const draftIn = (host: EmbeddedExcel) => host.workbook.settings.get("CohortBudgetDraft") as Tables | undefined;
const aMoment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; !holds(); looks += 1) {
    if (looks > 4000) throw new Error(`Waited in vain for ${holds.toString()}`);
    await aMoment(5);
  }
}

let host: EmbeddedExcel;
const tablesShown: number[] = [];

// The pane has one cohort and one workbook, so these tests are steps of one another.
beforeAll(async () => {
  // Slow enough for Excel's events to come while it is written.
  host = await openExcel({ latencyMilliseconds: 200 });
  await writeDraft(draft);
  await agreement.begin();
  cohort.tables.subscribe(({ staff }) => tablesShown.push(filledRows(staff).length));
});

afterEach(() => expect(host.faults).toEqual([]));

test.each([40, 400])(
  "a fill that fails after %d actions leaves people in the pane and in the draft, also after the next edit",
  async (afterActions) => {
    const stop = running.subscribe((shown) => {
      if (shown?.done === 0.15) host.failAt(1, { afterActions });
    });
    await fill("figures");
    stop();
    expect(host.pendingFailures).toBe(0);
    expect(message.value?.text).toMatch(/^Excel reported a problem: .* The workbook is as it was\.$/);
    await aMoment(1000);
    expect([...new Set(tablesShown)]).toEqual([people]);
    expect(cohort.place.value).toBe("draft");
    cohort.edit([{ kind: "cell", table: "staff", row: 2, heading: "Person", value: `Ann ${afterActions}` }]);
    expect(await agreement.carried()).toBe(true);
    expect(draftIn(host)!.staff.length).toBe(people + 1);
    expect(draftIn(host)!.staff[1]![0]).toBe(`Ann ${afterActions}`);
  },
);

test("a fill shows the same people from beginning to end, and forgets the draft", async () => {
  await fill("figures");
  expect(message.value).toMatchObject({ text: expect.stringMatching(`^Filled: ${people} people`) });
  expect({ place: cohort.place.value, draft: draftIn(host) }).toEqual({ place: "workbook", draft: undefined });
  await aMoment(800);
  expect([...new Set(tablesShown)]).toEqual([people]);
});

test("a copy that is cancelled is not opened, and nothing is said to be put back", async () => {
  const said: string[] = [];
  const stop = running.subscribe((shown) => void (shown && said.push(shown.what)));
  const done = shareCopy();
  await until(() => running.value !== null);
  running.value!.cancel!();
  await done;
  stop();
  expect([...new Set(said)]).toEqual(["Making a copy to share", "Stopping"]);
  expect(message.value?.text).toBe("It was cancelled before anything was changed.");
  expect(host.workbook.opened).toEqual([]);
});

test("where the workbook does not remember which formulas are ours, figures are not said to stand already", async () => {
  await fixFigures();
  expect(message.value?.text).toBe("There are only figures already.");
  host.workbook.settings.delete(memoryKey);
  await fixFigures();
  expect(message.value?.text).toMatch(/does not remember which formulas are ours/);
});

test("a list that is deleted in the sheet is kept as a draft, before anything is edited", async () => {
  expect(draftIn(host)).toBeUndefined();
  await Excel.run(async ({ workbook }) => {
    workbook.tables.getItem("Schools").delete();
    await workbook.context.sync();
  });
  await until(() => draftIn(host) !== undefined);
  expect(draftIn(host)!.schools.length).toBe(draft.schools.length);
  expect([cohort.place.value, cohort.stands("staff"), cohort.stands("schools")]).toEqual(["workbook", true, false]);
});
