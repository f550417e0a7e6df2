/** @jest-environment ./tests/support/excel-environment.ts */
import { openExcel, withExcel } from "../support/embedded";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { areaAddress } from "../../src/excel/areas";
import { snapshot } from "../../src/embedded-excel/model/snapshot";
import { FillError } from "../../src/excel/fill-error";
import type { FillOptions } from "../../src/excel/fill-workbook";
import { fillWorkbook } from "../../src/excel/fill-workbook";
import { memoryKey } from "../../src/excel/memory";
import { readCohortTables } from "./support/read-cohort-tables";
import { examplePlan, exampleTables, planOf } from "./support/example-plan";
import { cellOf, fill, held, personAt, rowsOf } from "./support/workbook";

const plan = examplePlan("primary");
const figures = { mode: "figures" } as const;

jest.setTimeout(60_000);

interface Failing {
  readonly host: EmbeddedExcel;
  readonly run: (options?: FillOptions) => ReturnType<typeof fillWorkbook>;
}

async function firstFill(): Promise<Failing> {
  const host = await openExcel();
  personAt(host).type("Sheet1!A1:B2", [
    ["mine", 1],
    ["=B1*2", 2],
  ]);
  return { host, run: (options) => fillWorkbook(plan, { ...figures, ...options }) };
}

/** A workbook in which a refill inserts rows, adds a column, moves names and closes up rows. */
async function secondFill(): Promise<Failing> {
  const host = await openExcel();
  await fill(plan, figures);
  const person = personAt(host);
  const last = host.workbook.findTable("Cohort")!.rect;
  person.type(`'Cohort budget'!B${last.row + last.rows + 2}`, "Agreed by the governors");
  person.type("Summary!N40", "my sums");
  person.insertRows("Cohort budget", 4);
  person.type(cellOf(host, "Cohort", 0, "Programme"), "NPQEL");
  person.type(cellOf(host, "Cohort", 1, "Programme"), "NPQEYL");
  person.type(cellOf(host, "Cohort", 2, "Net cost"), 123);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Cohort").columns.getItem("Why").delete();
    context.workbook.names.getItem("CohortVat").delete();
    await context.sync();
  });
  const tables = await Excel.run((context) => readCohortTables(context));
  const staff = [...tables.staff, ["New person", "Teacher", tables.staff[1]![2], "NPQSL", "Autumn 2025", "", "", ""]];
  const grown = planOf({ ...tables, staff });
  return { host, run: (options) => fillWorkbook(grown, { ...figures, rowsFrom: "import", ...options }) };
}

/** One in which a table that stands above others grows, and a column comes in before somebody's notes. */
async function movingFill(): Promise<Failing> {
  const host = await openExcel();
  const tables = exampleTables("primary");
  const [headings, ...everybody] = tables.staff as [readonly unknown[], ...(readonly unknown[])[]];
  const some = everybody.filter((row) => row.includes("LP"));
  await fill(planOf({ ...tables, staff: [headings, ...some] }), figures);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Cohort").columns.getItem("Left out").delete();
    await context.sync();
  });
  const { rect } = host.workbook.findTable("Cohort")!;
  const beside = areaAddress({ row: rect.row + 2, column: rect.column + rect.columns + 2, rows: 1, columns: 1 });
  personAt(host).type(`'Cohort budget'!${beside}`, "ask the head");
  personAt(host).type("Summary!B60", "my sums");
  return { host, run: (options) => fillWorkbook(plan, { ...figures, ...options }) };
}

const failures = [
  ["before the request is done", {}],
  ["a few actions into it", { afterActions: 40 }],
  ["many actions into it", { afterActions: 400 }],
  ["after all of it, so that only the answer is lost", { afterActions: Number.POSITIVE_INFINITY }],
  ["refused as too large", { code: "RequestPayloadSizeLimitExceeded" }],
  ["refused by a protection", { code: "AccessDenied" }],
] as const;

describe.each([
  ["first fill", firstFill],
  ["refill", secondFill],
  ["refill that moves what stands there", movingFill],
] as const)("a %s", (_, prepare) => {
  test.each(failures)("that fails at any request, %s, leaves everything as it was", async (_when, failure) => {
    const whole = await prepare();
    const before = whole.host.wireLog.roundTrips;
    await whole.run();
    const requests = whole.host.wireLog.roundTrips - before;
    expect(requests).toBeGreaterThan(4);
    // The last one only looks whether the sums show errors.
    for (let request = 1; request < requests; request += 1) {
      const { host, run } = await prepare();
      const held_ = held(host);
      host.failAt(request, failure);
      const error = await run().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(FillError);
      expect({ request, restored: (error as FillError).isRestored, held: held(host) }).toEqual({
        request,
        restored: true,
        held: held_,
      });
    }
  });

  test("that is cancelled leaves everything as it was, whenever that is", async () => {
    for (const stopAt of [0, 1, 2, 3]) {
      const { host, run } = await prepare();
      const before = held(host);
      const stop = new AbortController();
      let told = 0;
      const onProgress = (): void => {
        if (told++ === stopAt) stop.abort();
      };
      const error = await run({ signal: stop.signal, onProgress }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) {
        expect(stopAt).toBeGreaterThan(1);
        continue;
      }
      expect(error).toMatchObject({ failure: "cancelled", isRestored: true });
      expect(held(host)).toEqual(before);
    }
  });
});

test("a fill over a workbook that lost its memory, failing at any request, leaves it as it was", async () => {
  const prepare = async (): Promise<EmbeddedExcel> => {
    const host = await openExcel();
    await fill(plan, figures);
    await Excel.run(async ({ workbook }) => {
      workbook.settings.getItem(memoryKey).delete();
      await workbook.context.sync();
    });
    personAt(host).type(cellOf(host, "Cohort", 0, "Programme"), "NPQEL");
    return host;
  };
  const whole = await prepare();
  const before = whole.wireLog.roundTrips;
  await fill(plan, { ...figures, rowsFrom: "import" });
  const requests = whole.wireLog.roundTrips - before;
  expect(requests).toBeGreaterThan(5);
  for (let request = 1; request < requests; request += 1) {
    const host = await prepare();
    const held_ = held(host);
    host.failAt(request, { afterActions: 40 });
    await expect(fillWorkbook(plan, figures)).rejects.toMatchObject({ isRestored: true });
    expect(held(host)).toEqual(held_);
  }
});

test("rows that a failed refill was to take away keep their looks, or at least their texts", async () => {
  const { staff, ...others } = exampleTables("primary");
  const fewer = planOf({ ...others, staff: staff.slice(0, 2) });
  const prepare = async (): Promise<EmbeddedExcel> => {
    const host = await openExcel();
    await fill(plan, figures);
    personAt(host).deleteTableRows("Cohort", [1, 2, 3, 4, 5, 6, 7]);
    return host;
  };
  const whole = await prepare();
  const looksOf = ({ workbook }: EmbeddedExcel): unknown => {
    const { sheets } = snapshot(workbook) as { sheets: readonly { formats: unknown; charts: unknown }[] };
    return sheets.map(({ formats, charts }) => ({ formats, charts }));
  };
  const looks = looksOf(whole);
  const before = whole.wireLog.roundTrips;
  await fill(fewer, { ...figures, rowsFrom: "workbook" });
  const requests = whole.wireLog.roundTrips - before;
  for (let request = requests - 3; request < requests; request += 1) {
    const host = await prepare();
    const sources = rowsOf(host, "Sources");
    host.failAt(request, { afterActions: Number.POSITIVE_INFINITY });
    await expect(fillWorkbook(fewer, { ...figures, rowsFrom: "workbook" })).rejects.toMatchObject({ isRestored: true });
    if (request < requests - 1) expect(looksOf(host)).toEqual(looks);
    await fill(plan, figures);
    expect(rowsOf(host, "Sources")).toEqual(sources);
  }
});

test("what was written stays where the sums cannot be looked at afterwards", async () => {
  const whole = await secondFill();
  const before = whole.host.wireLog.roundTrips;
  await whole.run();
  const { host, run } = await secondFill();
  host.failAt(whole.host.wireLog.roundTrips - before, {});
  expect(await run()).toMatchObject({ kind: "filled", errors: 0 });
  expect(held(host)).toEqual(held(whole.host));
});

test.each([
  ["ItemNotFound", "a sheet or table that went meanwhile"],
  ["InvalidArgument", "cells of another shape"],
])("Excel's own %s, as for %s, is told in words", async (code) => {
  const { host, run } = await secondFill();
  const before = held(host);
  host.failAt(4, { code, message: "as Excel says it" });
  await expect(run()).rejects.toMatchObject({
    failure: "host",
    isRestored: true,
    message: expect.stringMatching(/^Excel reported a problem: .*as Excel says it.* The workbook is as it was\.$/),
  });
  expect(held(host)).toEqual(before);
});

test("somebody who is typing in a cell is asked to finish", async () => {
  await withExcel(async (_excel, host) => {
    const before = held(host);
    host.setCellEditMode(true);
    await expect(fillWorkbook(plan, figures)).rejects.toMatchObject({
      failure: "cell-edit",
      isRestored: true,
      message: expect.stringContaining("Press Enter or Esc"),
    });
    host.setCellEditMode(false);
    expect(held(host)).toEqual(before);
  });
});

test("a protected sheet is named before anything is written", async () => {
  await withExcel(async (_excel, host) => {
    await fill(plan, figures);
    const before = held(host);
    personAt(host).protect("Schools");
    await expect(fillWorkbook(plan, { ...figures, rowsFrom: "import" })).rejects.toMatchObject({
      failure: "protected",
      message: expect.stringContaining("Schools"),
    });
    expect(held(host)).toEqual(before);
  });
});

test("a protected workbook takes no sheets, and says so", async () => {
  await withExcel(async (_excel, host) => {
    host.workbook.protection = { options: {}, password: undefined };
    const before = held(host);
    await expect(fillWorkbook(plan, figures)).rejects.toMatchObject({
      failure: "protected",
      message: expect.stringContaining("Protect Workbook"),
    });
    expect(held(host)).toEqual(before);
  });
});

test("a plan that cannot be drawn is a mistake in the code, and changes nothing", async () => {
  await withExcel(async (_excel, host) => {
    const before = held(host);
    const [cohort] = plan.sheets[0]!.tables;
    const dropDown = { kind: "words", words: ["x".repeat(300)] } as const;
    const columns = cohort!.columns.map((column, index) => (index === 0 ? { ...column, dropDown } : column));
    const sheets = plan.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, tables: [{ ...cohort!, columns }] } : sheet,
    );
    const error = await fillWorkbook({ ...plan, sheets }, figures).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).not.toBeInstanceOf(FillError);
    expect(String(error)).toContain("longer than a drop-down holds");
    expect(held(host)).toEqual(before);
  });
});
