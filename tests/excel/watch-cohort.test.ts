/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { editCohort } from "../../src/excel/edit-cohort";
import { readCohortState } from "../../src/excel/cohort-state";
import { watchCohort } from "../../src/excel/watch-cohort";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import type { Listening } from "./support/listening";
import { listenToCohort, pause } from "./support/listening";
import { cellOf, fill, personAt } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");
const figures = { mode: "figures" } as const;

async function listening(body: (host: EmbeddedExcel, listener: Listening) => Promise<void>): Promise<void> {
  await withExcel(async (_excel, host) => {
    await fill(plan, figures);
    const listener = await listenToCohort();
    await body(host, listener);
    await listener.stop();
  });
}

const inWorkbook = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

const columnsOf = (host: EmbeddedExcel, table: string) => host.workbook.findTable(table)!.columnNames;

type Change = (host: EmbeddedExcel) => void | Promise<void>;

const changes: readonly (readonly [string, Change])[] = [
  ["somebody types in the staff list", (host) => personAt(host).type(cellOf(host, "Cohort", 0, "Person"), "Else")],
  ["somebody types in the schools", (host) => personAt(host).type(cellOf(host, "Schools", 0, "Pupils"), 5)],
  ["somebody types a price", (host) => personAt(host).type(cellOf(host, "Prices", 0, "Price"), 5)],
  ["somebody renames a column", (host) => personAt(host).type(cellOf(host, "Cohort", -1, "Person"), "Who")],
  ["somebody clears cells", (host) => personAt(host).clear(cellOf(host, "Cohort", 1, "Quote"))],
  ["rows are added", (host) => personAt(host).addTableRows("Prices", [columnsOf(host, "Prices").map(() => "x")])],
  ["a row is deleted", (host) => personAt(host).deleteTableRows("Cohort", [1])],
  ["rows of the sheet are inserted", (host) => personAt(host).insertRows("Schools", 2)],
  ["the list is sorted", (host) => personAt(host).sortTable("Cohort", "Person", false)],
  ["the pane edits", () => editCohort([{ kind: "cell", table: "staff", row: 2, heading: "Person", value: "Pane" }])],
  ["a table is deleted", () => inWorkbook(({ tables }) => tables.getItem("Prices").delete())],
  ["a table is made plain cells", () => inWorkbook(({ tables }) => void tables.getItem("Cohort").convertToRange())],
  ["a table's sheet is deleted", () => inWorkbook(({ worksheets }) => worksheets.getItem("Schools").delete())],
];

test.each(changes)("%s, and it is told", async (_what, change) => {
  await listening(async (host, listener) => {
    await change(host);
    expect(await listener.told()).toBeGreaterThan(0);
  });
});

const elsewhere: readonly (readonly [string, Change])[] = [
  ["types on another of our sheets", (host) => personAt(host).type("Summary!N40", "my sums")],
  [
    "adds a sheet of their own and types there",
    async (host) => {
      await inWorkbook(({ worksheets }) => void worksheets.add("Mine"));
      personAt(host).type("Mine!A1", 1);
    },
  ],
  [
    "adds a table of their own and deletes it",
    async (host) => {
      personAt(host).type("Summary!N40:N41", [["Mine"], [1]]);
      await inWorkbook(({ tables }) => void tables.add("Summary!N40:N41", true));
      await pause(300);
      await inWorkbook(({ tables }) => tables.getItem("Table1").delete());
    },
  ],
];

test.each(elsewhere)("it is not told where somebody %s", async (_what, change) => {
  await listening(async (host, listener) => {
    await change(host);
    expect(await listener.toldInAMoment()).toBe(0);
  });
});

test("changes at once are told once, and later ones again", async () => {
  await listening(async (host, listener) => {
    for (let row = 0; row < 3; row += 1) personAt(host).type(cellOf(host, "Cohort", row, "Quote"), row);
    expect(await listener.told()).toBe(1);
    personAt(host).type(cellOf(host, "Cohort", 0, "Quote"), 99);
    expect(await listener.told()).toBe(1);
  });
});

test("while somebody goes on typing, it waits", async () => {
  await listening(async (host, listener) => {
    for (let count = 0; count < 15; count += 1) {
      personAt(host).type(cellOf(host, "Cohort", count % 3, "Quote"), count);
      await pause(30);
    }
    const times = await listener.told();
    expect(times).toBeGreaterThan(0);
    // Once, but a machine that is busy may leave gaps.
    expect(times).toBeLessThanOrEqual(4);
  });
});

test("the first fill of a workbook is told, and what is typed there afterwards", async () => {
  await withExcel(async (_excel, host) => {
    const listener = await listenToCohort();
    personAt(host).type("Sheet1!A1", "notes");
    expect(await listener.toldInAMoment()).toBe(0);
    await fill(plan, figures);
    expect(await listener.told()).toBeGreaterThan(0);
    expect((await readCohortState()).cohort?.staff?.length).toBe(plan.sheets[0]!.tables[0]!.rows.length + 1);
    personAt(host).type(cellOf(host, "Schools", 0, "Pupils"), 5);
    expect(await listener.told()).toBe(1);
    await listener.stop();
  });
});

test("after its sheet was deleted and made again, a table is heard of", async () => {
  await listening(async (host, listener) => {
    await inWorkbook(({ worksheets }) => worksheets.getItem("Cohort budget").delete());
    expect(await listener.told()).toBe(1);
    await fill(plan, figures);
    expect(await listener.told()).toBeGreaterThan(0);
    personAt(host).type(cellOf(host, "Cohort", 0, "Person"), "Somebody else");
    expect(await listener.told()).toBe(1);
  });
});

test("where the workbook cannot be read after a change, it is told all the same, and goes on", async () => {
  await listening(async (host, listener) => {
    host.workbook.addSheet("Mine");
    host.failAt(1);
    expect(await listener.told()).toBe(1);
    expect(host.pendingFailures).toBe(0);
    personAt(host).type(cellOf(host, "Cohort", 0, "Person"), "Somebody else");
    expect(await listener.told()).toBe(1);
  });
});

test("once stopped, nothing is told, also of what was about to be", async () => {
  await listening(async (host, listener) => {
    personAt(host).type(cellOf(host, "Cohort", 0, "Person"), "One");
    await listener.stop();
    personAt(host).type(cellOf(host, "Cohort", 0, "Person"), "Two");
    expect(await listener.toldInAMoment()).toBe(0);
    expect([...host.workbook.watched.values()].every((handlers) => handlers === 0)).toBe(true);
  });
});

test("where Excel cannot add the handlers, words say why", async () => {
  await withExcel(async (_excel, host) => {
    host.failAt(1);
    await expect(watchCohort(() => undefined)).rejects.toMatchObject({ name: "FillError", failure: "host" });
  });
});
