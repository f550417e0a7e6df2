/** @jest-environment ./tests/support/excel-environment.ts */
import { clearDraft, readDraft, writeDraft } from "../../src/excel/draft";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { fill, refill } from "./support/workbook";

jest.setTimeout(60_000);

const draft = { staff: [["Person", "Quote"], ["Zoë", 812.5], ["Ben", null]], isListed: true };

test("a draft is kept, replaced and forgotten", async () => {
  await withExcel(async () => {
    expect(await readDraft()).toBeNull();
    await writeDraft(draft);
    expect(await readDraft()).toEqual(draft);
    await writeDraft([1]);
    expect(await readDraft()).toEqual([1]);
    await clearDraft();
    expect(await readDraft()).toBeNull();
    await clearDraft();
  });
});

test("a fill leaves it alone, and it the fill", async () => {
  await withExcel(async (_excel, host) => {
    await writeDraft(draft);
    await fill(examplePlan("primary"), { mode: "figures" });
    expect(await readDraft()).toEqual(draft);
    await clearDraft();
    expect([...host.workbook.settings.keys()]).toEqual(["CohortBudget"]);
    expect(await refill({ mode: "figures" })).toMatchObject({ kept: [] });
  });
});

test("a failure is told in words", async () => {
  await withExcel(async (_excel, host) => {
    host.failAt(1, { code: "AccessDenied" });
    await expect(writeDraft(draft)).rejects.toMatchObject({ name: "FillError", failure: "protected" });
  });
});
