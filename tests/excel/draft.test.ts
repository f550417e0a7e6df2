/** @jest-environment ./tests/support/excel-environment.ts */
import { clearDraft, readDraft, writeDraft } from "../../src/excel/draft";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { fill, refill } from "./support/workbook";

jest.setTimeout(60_000);

const draft = {
  staff: [
    ["Person", "Quote"],
    ["Zoë", 812.5],
    ["Ben", null],
  ],
  isListed: true,
};

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

/** A staff list of so many people, each with what a long row says. */
const staffOf = (people: number) => ({
  staff: [
    ["Person", "Role", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"],
    ...Array.from({ length: people }, (_, index) => [
      `Zoë "Zo" Müller-${index}`,
      "Assistant headteacher, inclusion",
      "Millbrook Primary School",
      "NPQSENCO",
      "Autumn 2026",
      "previously funded, taking NPQH",
      812.5,
      "Requested",
    ]),
  ],
});

test.each([1000, 10_000])("a draft of %i people is kept", async (people) => {
  await withExcel(async (_excel, host) => {
    const many = staffOf(people);
    await writeDraft(many);
    expect(await readDraft()).toEqual(many);
    expect(host.wireLog.bytesSent.largest).toBeLessThan(5_000_000);
  });
});

test("as much as fits is kept; a person more is refused in words, and what was kept stays", async () => {
  await withExcel(async (_excel, host) => {
    const fits = async (people: number): Promise<boolean> =>
      writeDraft(staffOf(people)).then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({
            failure: "too-large",
            message: expect.stringMatching(
              /^What you have entered is too much .* 4\.5 MB, of at most 4\.5 MB\. Fill the budget/,
            ) as unknown,
          });
          return false;
        },
      );
    let [low, high] = [18_000, 30_000];
    expect(await fits(low)).toBe(true);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      // What does not fit by far says another number of megabytes.
      if (JSON.stringify(JSON.stringify(staffOf(middle))).length + middle * 2 > 4_500_000) high = middle;
      else low = middle;
    }
    const sizes = await Promise.all([low - 5, low + 5].map(fits));
    expect(sizes).toEqual([true, false]);
    expect(host.wireLog.bytesSent.largest).toBeLessThan(5_000_000);
    expect((await readDraft()) as ReturnType<typeof staffOf>).toHaveProperty("staff.length", low - 4);
  });
});
