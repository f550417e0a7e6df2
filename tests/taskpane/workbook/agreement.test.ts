import { createCohort } from "../../../src/taskpane/state/cohort";
import type { Cohort, CohortEdit } from "../../../src/taskpane/state/cohort";
import { emptyTables, withRows } from "../../../src/taskpane/state/tables";
import type { Tables } from "../../../src/taskpane/state/tables";
import { createAgreement } from "../../../src/taskpane/workbook/agreement";
import type { Agreement, KeptBy } from "../../../src/taskpane/workbook/agreement";

/** A workbook that holds what it is told, and notes what was asked of it. */
class Kept {
  tables: Tables | null = null;
  draft: unknown = null;
  readonly edits: (readonly CohortEdit[])[] = [];
  changed: () => void = () => undefined;
  refuses: string | null = null;

  readonly edges = {
    readCohort: async () => this.tables && { ...this.tables, places: new Map() },
    readDraft: async () => this.draft,
    writeDraft: async (draft: unknown) => void (this.draft = draft),
    editCohort: async (edits: readonly CohortEdit[]) => {
      if (this.refuses !== null) throw new Error(this.refuses);
      this.edits.push(edits);
    },
    watchCohort: async (changed: () => void) => {
      this.changed = changed;
      return async () => undefined;
    },
  } as unknown as KeptBy;
}

function together(kept: Kept): { cohort: Cohort; agreement: Agreement; said: unknown[] } {
  const said: unknown[] = [];
  const cohort: Cohort = createCohort((edits) => agreement.carry(edits));
  const agreement = createAgreement(() => cohort, async () => kept.edges, (failure) => said.push(failure));
  return { cohort, agreement, said };
}

const oneSchool = (name: string): Tables => {
  const empty = emptyTables();
  return { ...empty, schools: withRows(empty.schools, [{ School: name }]) };
};
/** What an edit of the pane saw in a school's row of which only the name is known. */
const seenIn = (name: string): object =>
  Object.fromEntries(emptyTables().schools[0]!.map((heading) => [heading, heading === "School" ? name : null]));
const rename: CohortEdit = { kind: "cell", table: "schools", row: 2, heading: "School", value: "Hilltop" };

test("a workbook with a cohort shows in the pane", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  expect(cohort.place.value).toBe("workbook");
  expect(cohort.tables.value).toEqual(kept.tables);
});

test("without one, the draft that was kept shows", async () => {
  const kept = new Kept();
  kept.draft = oneSchool("Millbrook");
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  expect(cohort.place.value).toBe("draft");
  expect(cohort.tables.value).toEqual(kept.draft);
});

test.each([{ draft: "text" }, { draft: { staff: [] } }, { draft: { staff: [["Person"]], schools: "x", prices: [] } }])(
  "settings that hold no draft of this kind are passed over: $draft",
  async ({ draft }) => {
    const kept = new Kept();
    kept.draft = draft;
    const { cohort, agreement, said } = together(kept);
    await agreement.begin();
    expect(cohort.tables.value).toEqual(emptyTables());
    expect(said).toEqual([]);
  },
);

test("edits of a draft are kept as the draft, and no sheet is touched", async () => {
  const kept = new Kept();
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  cohort.edit([{ kind: "rows-added", table: "schools", rows: [{ School: "Millbrook" }] }]);
  cohort.edit([rename]);
  await agreement.readAgain();
  expect(kept.draft).toEqual(oneSchool("Hilltop"));
  expect(kept.edits).toEqual([]);
});

test("edits of a cohort in the workbook arrive there, in their order", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  const second: CohortEdit = { ...rename, value: "Hillside" };
  cohort.edit([rename]);
  cohort.edit([second]);
  kept.tables = oneSchool("Hillside");
  await agreement.readAgain();
  expect(kept.edits).toEqual([
    [{ ...rename, seen: seenIn("Millbrook") }],
    [{ ...second, seen: seenIn("Hilltop") }],
  ]);
  expect(kept.draft).toBeNull();
});

test("a change in the sheet shows in the pane", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  kept.tables = oneSchool("Hilltop");
  kept.changed();
  await agreement.readAgain();
  expect(cohort.tables.value).toEqual(kept.tables);
});

test("where the workbook refuses an edit, that is said, and the pane shows what stands there", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  kept.refuses = "The sheet is protected.";
  const { cohort, agreement, said } = together(kept);
  await agreement.begin();
  cohort.edit([rename]);
  await agreement.readAgain();
  await agreement.readAgain();
  expect(said.map(String)).toEqual(["Error: The sheet is protected."]);
  expect(cohort.tables.value).toEqual(kept.tables);
});

test("a second edit of a row that was refused is refused as well, and the pane shows what stands there", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Hillside");
  const { cohort, agreement, said } = together(kept);
  await agreement.begin();
  kept.edges.editCohort = (edits) => {
    const [edit] = edits;
    const isSeen = edit?.kind === "cell" && edit.seen?.["School"] === "Millbrook";
    return isSeen ? Promise.resolve() : Promise.reject(new Error("The row has moved."));
  };
  kept.tables = oneSchool("Millbrook");
  cohort.edit([rename]);
  cohort.edit([{ ...rename, heading: "URN", value: 123456 }]);
  await agreement.readAgain();
  await agreement.readAgain();
  expect(said.map(String)).toEqual(Array(2).fill("Error: The row has moved."));
  expect(cohort.tables.value).toEqual(kept.tables);
});

test("where the tables are deleted in the workbook, the pane keeps what they held as a draft", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  kept.tables = null;
  kept.changed();
  await agreement.readAgain();
  expect(cohort.place.value).toBe("draft");
  expect(cohort.tables.value).toEqual(oneSchool("Millbrook"));
});
