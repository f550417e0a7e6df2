import { inputTables } from "../../../src/budget/cohort/column";
import { createCohort } from "../../../src/taskpane/state/cohort";
import type { Cohort, CohortEdit, FillMode } from "../../../src/taskpane/state/cohort";
import { emptyTables, withRows } from "../../../src/taskpane/state/tables";
import type { Tables } from "../../../src/taskpane/state/tables";
import { createAgreement } from "../../../src/taskpane/workbook/agreement";
import type { Agreement, KeptBy } from "../../../src/taskpane/workbook/agreement";

/** A workbook that holds what it is told, and notes what was asked of it. */
class Kept {
  tables: Partial<Tables> | null = null;
  mode: FillMode = "live";
  draft: unknown = null;
  readonly edits: (readonly CohortEdit[])[] = [];
  changed: () => void = () => undefined;
  refuses: string | null = null;

  /** What reading waits for. */
  slow: Promise<unknown> = Promise.resolve();
  unreadable: string | null = null;

  /** Whether somebody is typing in a cell; what waits for that is done once `finish` is called. */
  isTyping = false;
  finish: () => void = () => undefined;
  reads = 0;

  /** As Excel refuses. */
  private readonly check = async (): Promise<void> => {
    if (this.isTyping) throw new Error("Press Enter or Esc.");
  };

  private readonly wait = async (): Promise<void> => {
    if (!this.isTyping) return;
    await new Promise<void>((resolve) => {
      const before = this.finish;
      this.finish = () => {
        this.isTyping = false;
        before();
        resolve();
      };
    });
  };

  private readonly read = async () => {
    await this.slow;
    this.reads += 1;
    if (this.unreadable !== null) throw new Error(this.unreadable);
    return this.tables === null
      ? { cohort: null, mode: null }
      : { cohort: { ...this.tables, places: new Map() }, mode: this.mode };
  };

  readonly edges = {
    checkIdle: this.check,
    readCohortState: async () => {
      await this.wait();
      return this.read();
    },
    readCohortStateNow: async () => {
      await this.check();
      return this.read();
    },
    readDraft: async () => this.draft,
    writeDraft: async (draft: unknown) => void (this.draft = draft),
    editCohort: async (edits: readonly CohortEdit[]) => {
      await this.wait();
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
  const agreement = createAgreement(
    () => cohort,
    async () => kept.edges,
    (failure) => said.push(failure),
  );
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

test("whether figures or functions were filled in is known, also where only that has changed", async () => {
  const kept = new Kept();
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  expect(cohort.filledAs.value).toBeNull();
  kept.tables = oneSchool("Millbrook");
  await agreement.readAgain();
  expect(cohort.filledAs.value).toBe("live");
  kept.mode = "figures";
  await agreement.readAgain();
  expect(cohort.filledAs.value).toBe("figures");
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

test("a draft that cannot be kept is said, and the pane goes on with it", async () => {
  const kept = new Kept();
  const { cohort, agreement, said } = together(kept);
  await agreement.begin();
  kept.edges.writeDraft = () => Promise.reject(new Error("That is too much."));
  cohort.edit([{ kind: "rows-added", table: "schools", rows: [{ School: "Millbrook" }] }]);
  await agreement.readAgain();
  await agreement.readAgain();
  expect(said.map(String)).toEqual(["Error: That is too much."]);
  expect(cohort.tables.value).toEqual(oneSchool("Millbrook"));
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
  expect(kept.edits).toEqual([[{ ...rename, seen: seenIn("Millbrook") }], [{ ...second, seen: seenIn("Hilltop") }]]);
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

describe("where one list was deleted in the workbook and the others were not", () => {
  const people = (name: string): Tables["staff"] => withRows(emptyTables().staff, [{ Person: name }]);
  const named: CohortEdit = { kind: "cell", table: "staff", row: 2, heading: "Person", value: "Ann Reed" };

  test("the pane keeps what it showed of it, and what the workbook says of the others", async () => {
    const kept = new Kept();
    kept.tables = { ...oneSchool("Millbrook"), staff: people("Ann") };
    const { cohort, agreement } = together(kept);
    await agreement.begin();
    kept.tables = { schools: oneSchool("Hilltop").schools };
    kept.changed();
    await agreement.readAgain();
    expect(cohort.place.value).toBe("workbook");
    expect(cohort.tables.value).toEqual({ ...oneSchool("Hilltop"), staff: people("Ann") });
  });

  test("edits of it are kept as a draft, with which it shows again; edits of the others arrive there", async () => {
    const kept = new Kept();
    kept.tables = { schools: oneSchool("Millbrook").schools };
    const { cohort, agreement, said } = together(kept);
    await agreement.begin();
    expect(cohort.tables.value).toEqual(oneSchool("Millbrook"));
    cohort.edit([{ kind: "rows-added", table: "staff", rows: [{ Person: "Ann" }] }]);
    cohort.edit([named, rename]);
    cohort.edit([{ ...rename, value: "Hill" }]);
    kept.tables = { schools: oneSchool("Hill").schools };
    await agreement.readAgain();
    expect(said).toEqual([]);
    expect(kept.edits.map((edits) => edits.map(({ table }) => table))).toEqual([["schools"], ["schools"]]);
    expect(kept.draft).toMatchObject({ staff: people("Ann Reed") });
    const next = together(kept);
    await next.agreement.begin();
    expect(next.cohort.tables.value).toEqual({ ...oneSchool("Hill"), staff: people("Ann Reed") });
  });
});

describe("what is typed before the workbook was read", () => {
  const add = (name: string): CohortEdit => ({ kind: "rows-added", table: "schools", rows: [{ School: name }] });
  const schools = (...names: readonly string[]): Tables =>
    names.reduce(
      (tables, name) => ({ ...tables, schools: withRows(tables.schools, [{ School: name }]) }),
      emptyTables(),
    );
  const begins: readonly {
    readonly when: string;
    readonly begin: (agreement: Agreement, type: () => void) => Promise<void>;
  }[] = [
    { when: "before it begins", begin: async (agreement, type) => (type(), agreement.begin()) },
    { when: "while it is read", begin: (agreement, type) => agreement.begin().finally((type(), () => undefined)) },
  ];

  test.each(begins)("comes in at the end of its cohort: $when", async ({ begin }) => {
    const kept = new Kept();
    kept.tables = schools("Hill", "Dale");
    kept.draft = "of another version";
    kept.slow = new Promise((resolve) => setTimeout(resolve, 20));
    const { cohort, agreement, said } = together(kept);
    await begin(agreement, () => {
      cohort.edit([add("Elm")]);
      cohort.edit([{ ...rename, value: "Elm Road" }]);
    });
    expect({ place: cohort.place.value, tables: cohort.tables.value }).toEqual({
      place: "workbook",
      tables: schools("Hill", "Dale", "Elm Road"),
    });
    kept.tables = cohort.tables.value;
    await agreement.readAgain();
    expect(kept.edits).toEqual([[{ ...add("x"), rows: [expect.objectContaining({ School: "Elm Road" })] }]]);
    expect(kept.draft).toBe("of another version");
    expect(said).toEqual([]);
  });

  test.each(begins)("comes in at the end of the draft, and is kept with it: $when", async ({ begin }) => {
    const kept = new Kept();
    kept.draft = schools("Hill");
    kept.slow = new Promise((resolve) => setTimeout(resolve, 20));
    const { cohort, agreement } = together(kept);
    await begin(agreement, () => cohort.edit([add("Elm")]));
    await agreement.readAgain();
    expect(cohort.tables.value).toEqual(schools("Hill", "Elm"));
    expect(kept.draft).toEqual(schools("Hill", "Elm"));
  });

  test.each(begins)("is the draft where there is none: $when", async ({ begin }) => {
    const kept = new Kept();
    const { cohort, agreement } = together(kept);
    await begin(agreement, () => cohort.edit([add("Elm")]));
    await agreement.readAgain();
    expect(cohort.tables.value).toEqual(schools("Elm"));
    expect(kept.draft).toEqual(schools("Elm"));
  });

  test("stays where it cannot be read, which is said, and comes in with the next event", async () => {
    const kept = new Kept();
    kept.tables = schools("Hill");
    kept.draft = schools("Old");
    kept.unreadable = "Excel is busy.";
    const { cohort, agreement, said } = together(kept);
    await expect(agreement.begin()).rejects.toThrow("Excel is busy.");
    cohort.edit([add("Elm")]);
    await expect(agreement.readAgain()).rejects.toThrow("Excel is busy.");
    expect(cohort.tables.value).toEqual(schools("Elm"));
    expect(said.map(String)).toEqual(["Error: Excel is busy."]);
    expect([kept.draft, kept.edits]).toEqual([schools("Old"), []]);
    kept.unreadable = null;
    kept.changed();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cohort.tables.value).toEqual(schools("Hill", "Elm"));
    expect(kept.edits).toMatchObject([[{ kind: "rows-added", table: "schools" }]]);
  });

  test("the next edit too brings on another try", async () => {
    const kept = new Kept();
    kept.tables = schools("Hill");
    kept.unreadable = "Excel is busy.";
    const { cohort, agreement } = together(kept);
    await expect(agreement.begin()).rejects.toThrow("Excel is busy.");
    kept.unreadable = null;
    cohort.edit([add("Elm")]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cohort.tables.value).toEqual(schools("Hill", "Elm"));
    expect(kept.edits).toHaveLength(1);
  });
});

describe("a task in the workbook", () => {
  const blank: Tables = { ...emptyTables(), schools: withRows(emptyTables().schools, [{}]) };
  const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  test("nothing half-written shows in the pane, and one reading follows", async () => {
    const kept = new Kept();
    kept.draft = oneSchool("Millbrook");
    const { cohort, agreement } = together(kept);
    await agreement.begin();
    let readsDuring = 0;
    const answer = await agreement.during(async () => {
      const before = kept.reads;
      kept.tables = blank;
      kept.changed();
      kept.changed();
      await aMoment();
      readsDuring = kept.reads - before;
      kept.tables = oneSchool("Millbrook");
      return "filled";
    });
    expect({ answer, readsDuring, place: cohort.place.value }).toEqual({
      answer: "filled",
      readsDuring: 0,
      place: "workbook",
    });
  });

  test("one that is taken back leaves the pane and the draft as they were, also after the next edit", async () => {
    const kept = new Kept();
    kept.draft = oneSchool("Millbrook");
    const { cohort, agreement } = together(kept);
    await agreement.begin();
    const task = agreement.during(async () => {
      kept.tables = blank;
      kept.changed();
      await aMoment();
      kept.tables = null;
      kept.changed();
      throw new Error("The fill was cancelled.");
    });
    await expect(task).rejects.toThrow("The fill was cancelled.");
    expect({ place: cohort.place.value, tables: cohort.tables.value }).toEqual({
      place: "draft",
      tables: oneSchool("Millbrook"),
    });
    cohort.edit([rename]);
    await agreement.readAgain();
    expect(kept.draft).toEqual(oneSchool("Hilltop"));
  });

  test("it begins once the edits made before it have arrived, and edits made meanwhile come after it", async () => {
    const kept = new Kept();
    kept.tables = oneSchool("Millbrook");
    const { cohort, agreement } = together(kept);
    await agreement.begin();
    const done: string[] = [];
    kept.edges.editCohort = async ([edit]) => {
      await aMoment();
      done.push(`edit of ${edit?.kind === "cell" ? edit.heading : ""}`);
    };
    cohort.edit([rename]);
    await agreement.during(async () => {
      cohort.edit([{ ...rename, heading: "URN", value: 123456 }]);
      await aMoment();
      done.push("task");
    });
    await agreement.readAgain();
    expect(done).toEqual(["edit of School", "task", "edit of URN"]);
  });

  test("what somebody begins to type meanwhile holds nobody up: what came of it shows once they have finished", async () => {
    const kept = new Kept();
    kept.draft = oneSchool("Millbrook");
    const { cohort, agreement, said } = together(kept);
    await agreement.begin();
    await agreement.during(async () => {
      kept.tables = oneSchool("Millbrook");
      kept.isTyping = true;
    });
    expect(cohort.place.value).toBe("draft");
    kept.finish();
    await agreement.readAgain();
    expect({ place: cohort.place.value, said }).toEqual({ place: "workbook", said: [] });
  });

  test("while somebody is typing in a cell it does not begin, also where an edit waits before it", async () => {
    const kept = new Kept();
    kept.tables = oneSchool("Millbrook");
    const { cohort, agreement } = together(kept);
    await agreement.begin();
    kept.isTyping = true;
    cohort.edit([rename]);
    const task = jest.fn();
    await expect(agreement.during(task)).rejects.toThrow("Press Enter or Esc.");
    expect(task).not.toHaveBeenCalled();
    kept.finish();
    await agreement.readAgain();
    expect(kept.edits).toHaveLength(1);
  });

  test("one that is stopped before its turn is over at once and never begins", async () => {
    const kept = new Kept();
    kept.tables = oneSchool("Millbrook");
    const { cohort, agreement } = together(kept);
    await agreement.begin();
    let arrive = (): void => undefined;
    kept.edges.editCohort = () => new Promise((resolve) => (arrive = resolve));
    cohort.edit([rename]);
    const stop = new AbortController();
    const task = jest.fn();
    const turn = agreement.during(task, stop.signal);
    await aMoment();
    stop.abort(new Error("Stopped."));
    await expect(turn).rejects.toThrow("Stopped.");
    arrive();
    await agreement.readAgain();
    expect(task).not.toHaveBeenCalled();
  });

  test("one that has begun minds the stopping itself", async () => {
    const { agreement } = together(new Kept());
    await agreement.begin();
    const stop = new AbortController();
    const task = async (): Promise<string> => {
      stop.abort(new Error("Stopped."));
      await aMoment();
      return "put back";
    };
    expect(await agreement.during(task, stop.signal)).toBe("put back");
  });
});

test("several changes of the sheet while one thing is under way are read once", async () => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  const { agreement } = together(kept);
  await agreement.begin();
  const before = kept.reads;
  for (let change = 0; change < 5; change += 1) kept.changed();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(kept.reads - before).toBe(1);
});

test.each([
  ["all lists", null],
  ["one list", { staff: emptyTables().staff }],
])("where %s are deleted in the workbook, what they held is kept as the draft", async (_what, left) => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  const first = together(kept);
  await first.agreement.begin();
  expect(kept.draft).toBeNull();
  kept.tables = left;
  kept.changed();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const next = together(kept);
  await next.agreement.begin();
  expect(next.cohort.tables.value).toEqual(oneSchool("Millbrook"));
  expect(inputTables.filter(next.cohort.stands)).toEqual(left === null ? [] : ["staff"]);
});

test("a reading that an edit got in the way of is made up for, and the edit goes where the cohort now stands", async () => {
  const kept = new Kept();
  kept.draft = oneSchool("Millbrook");
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  kept.slow = new Promise((resolve) => setTimeout(resolve, 20));
  // Somebody takes back in Excel that the sheets were deleted.
  kept.tables = oneSchool("Millbrook");
  kept.changed();
  cohort.edit([rename]);
  await agreement.carried();
  expect(kept.edits).toMatchObject([[rename]]);
  kept.tables = oneSchool("Hilltop");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect({ place: cohort.place.value, tables: cohort.tables.value }).toEqual({
    place: "workbook",
    tables: kept.tables,
  });
});

test.each([
  { refuses: null, arrives: true },
  { refuses: "The row has moved.", arrives: false },
])("whoever asks learns whether the last edit arrived: $arrives", async ({ refuses, arrives }) => {
  const kept = new Kept();
  kept.tables = oneSchool("Millbrook");
  kept.refuses = refuses;
  const { cohort, agreement } = together(kept);
  await agreement.begin();
  expect(await agreement.carried()).toBe(true);
  cohort.edit([rename]);
  expect(await agreement.carried()).toBe(arrives);
});
