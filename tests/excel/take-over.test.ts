/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { openXlsx } from "../../src/embedded-excel/xlsx";
import { ownershipMark } from "../../src/budget/plan/ownership-mark";
import { fillWorkbook } from "../../src/excel/fill-workbook";
import { memoryKey } from "../../src/excel/memory";
import { readCohortTables } from "./support/read-cohort-tables";
import { callsOwnFunction } from "../../src/excel/own-functions";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { withExcel } from "../support/embedded";
import { examplePlan, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { at, cellOf, errorCells, fill, held, personAt, refill, rowsOf, wrongCells } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("trust");
const figures = { mode: "figures" } as const;

const planOfWorkbook = async () => planOf(await Excel.run((context) => readCohortTables(context)));

/** The workbook forgets what a fill wrote into its settings, and its mark where `isMarked` is false. */
function forget(isMarked: boolean): Promise<void> {
  return Excel.run(async ({ workbook }) => {
    workbook.settings.getItem(memoryKey).delete();
    if (!isMarked) workbook.properties.custom.getItem(ownershipMark.key).delete();
    await workbook.context.sync();
  });
}

/** The workbook that the command line writes: figures in place of functions, a mark, no memory. */
async function fromCommandLine(): Promise<EmbeddedExcel> {
  const host = await openLiveExcel();
  expect(await openXlsx(host, await writeWorkbook(plan))).toEqual({ leftOut: [] });
  return host;
}

test("a workbook with our mark becomes live without a question, to the penny", async () => {
  const host = await fromCommandLine();
  const charts = host.workbook.sheet("Summary").charts.length;
  expect(await refill()).toMatchObject({ kept: [], otherRows: new Map() });
  await settled();
  expect(wrongCells(host, plan)).toEqual([]);
  const formulas = rowsOf(host, "Cohort", "formulas");
  expect(
    formulas.every((row) => ["Fee", "Funding", "Why"].every((heading) => callsOwnFunction(String(row[heading])))),
  ).toBe(true);
  expect(host.workbook.sheet("Summary").charts.length).toBe(charts);
  const before = held(host);
  await refill();
  expect(held(host)).toEqual(before);
});

test("what people added to it stays, and what is stale goes", async () => {
  const host = await fromCommandLine();
  const person = personAt(host);
  const checks = rowsOf(host, "Checks").length;
  const last = rowsOf(host, "Cohort").at(-1)!;
  const newcomer = Object.entries(last).map(([heading, value]) =>
    heading === "Person"
      ? "Zed New"
      : ["School", "Intake"].includes(heading)
        ? value
        : heading === "Programme"
          ? "NPQH"
          : "",
  );
  person.addTableRows("Cohort", [newcomer]);
  person.type(cellOf(host, "Schools", 0, "Listed"), "TRUE");
  person.type(cellOf(host, "Schools", 0, "Cover day rate"), "");
  person.type("Summary!N40", "my sums");
  person.type("'Cohort budget'!L3", "a note");
  person.insertRows("Cohort budget", 4);
  person.type("'Cohort budget'!A4", "Draft for May");
  const { kept } = await refill(figures);
  expect(kept).toEqual([]);
  expect(rowsOf(host, "Cohort").at(-1)).toMatchObject({ Person: "Zed New", "Net cost": expect.anything() });
  const cells = JSON.stringify(held(host));
  for (const note of ["my sums", "a note", "Draft for May"]) expect(cells.split(`"${note}"`)).toHaveLength(2);
  expect(person.values("'Cohort budget'!A2")[0]![0]).toMatch(
    new RegExp(`^${plan.sheets[0]!.tables[0]!.rows.length + 1} places`),
  );
  const planned = await planOfWorkbook();
  for (const name of ["Checks", "BySchool", "ByProgramme"]) {
    const { columns, rows } = planned.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)!;
    const text = columns.length - 1;
    expect(rowsOf(host, name).map((row) => row[columns[text]!.heading])).toEqual(rows.map((row) => row[text] ?? ""));
  }
  expect(rowsOf(host, "Checks")).not.toHaveLength(checks);
});

test("a figure of ours that somebody replaced with a formula is kept and named", async () => {
  const host = await fromCommandLine();
  const netCost = cellOf(host, "Cohort", 2, "Net cost");
  personAt(host).type(netCost, "=1+1");
  expect((await refill(figures)).kept.map(({ sheet, address }) => `'${sheet}'!${address}`)).toEqual([netCost]);
});

describe.each([
  { what: "a sheet", renames: [["Cohort budget", "CPD plan"]], headings: [] },
  { what: "every sheet", renames: plan.sheets.map(({ name }) => [name, `${name} of ours`]), headings: [] },
  {
    what: "headings",
    renames: [],
    headings: [
      ["Cohort", "Circumstances", "Notes on them"],
      ["Cohort", "Fee", "Cost"],
    ],
  },
])("where $what of it was renamed before anything was remembered", ({ renames, headings }) => {
  test("it is ours all the same, without a question, and nothing is made twice", async () => {
    const host = await fromCommandLine();
    for (const [name, to] of renames) host.workbook.renameSheet(host.workbook.sheet(name!), to!);
    const before = host.workbook.sheets.map(({ name }) => name);
    const widths = host.workbook.tables.map(({ name, rect }) => [name, rect.columns]);
    for (const [table, heading, to] of headings) {
      const { rect, sheet, columnNames } = host.workbook.findTable(table!)!;
      personAt(host).type(at(sheet.name, rect.row + 1, rect.column + 1 + columnNames.indexOf(heading!)), to!);
    }
    expect(await fill(plan, { rowsFrom: "workbook" })).toMatchObject({ kept: [], otherRows: new Map(), errors: 0 });
    await settled();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(host.workbook.tables.map(({ name, rect }) => [name, rect.columns])).toEqual(widths);
    for (const [table, , to] of headings) expect(host.workbook.findTable(table!)!.columnNames).toContain(to);
    expect(errorCells(host)).toEqual([]);
    const rows = rowsOf(host, "Cohort", "formulas");
    const fee = headings.length > 0 ? "Cost" : "Fee";
    expect(rows.every((row) => callsOwnFunction(String(row[fee])))).toBe(true);
    const settledAs = held(host);
    expect(await refill()).toMatchObject({ kept: [] });
    expect(held(host)).toEqual(settledAs);
  });
});

test("a table with our name and few of our headings is asked about, in a workbook with our mark too", async () => {
  const host = await fromCommandLine();
  await Excel.run(async ({ workbook }) => {
    workbook.tables.getItem("Schools").delete();
    const mine = workbook.worksheets.add("Mine");
    mine.getRange("A1:B2").values = [
      ["School", "Town"],
      ["Elm", "York"],
    ];
    mine.tables.add("A1:B2", true).name = "Schools";
    await workbook.context.sync();
  });
  expect(await fillWorkbook(plan, figures)).toMatchObject({
    kind: "clash",
    clashes: expect.arrayContaining([expect.objectContaining({ kind: "table", name: "Schools", canBeOurs: false })]),
  });
  expect(rowsOf(host, "Schools")).toEqual([{ School: "Elm", Town: "York" }]);
});

test("without the mark it is asked whether it is ours, and taken so where the answer says so", async () => {
  await withExcel(async (_excel, host) => {
    await fill(plan, figures);
    await forget(false);
    const before = held(host);
    const answer = await fillWorkbook(plan, figures);
    if (answer.kind !== "clash") throw new Error("not asked");
    expect(answer.clashes).toHaveLength(
      plan.sheets.length + plan.sheets.flatMap(({ tables }) => tables).length + plan.names.length,
    );
    expect(answer.clashes.filter(({ canBeOurs }) => !canBeOurs)).toEqual([]);
    expect(held(host)).toEqual(before);
    const choices = answer.clashes.map((clash) => ({ ...clash, choice: "ours" as const }));
    expect(await fillWorkbook(plan, { ...figures, rowsFrom: "workbook", choices })).toMatchObject({
      kind: "filled",
      kept: [],
    });
    expect(wrongCells(host, plan)).toEqual([]);
    expect(await refill(figures)).toMatchObject({ kept: [] });
  });
});

test("where nothing looks like ours, the answer that it is counts for nothing", async () => {
  await withExcel(async (_excel, host) => {
    await Excel.run(async ({ workbook }) => {
      const schools = workbook.worksheets.add("Schools");
      schools.getRange("A1:B2").values = [
        ["School", "Town"],
        ["Elm", "York"],
      ];
      schools.tables.add("A1:B2", true).name = "Cohort";
      workbook.worksheets.add("Prices").getRange("A1").values = [["Prices"]];
      await workbook.context.sync();
    });
    const choices = (["sheet", "table"] as const).map((kind) => ({
      kind,
      name: kind === "sheet" ? "Schools" : "Cohort",
      choice: "ours" as const,
    }));
    expect(await fillWorkbook(plan, { ...figures, choices })).toEqual({
      kind: "clash",
      clashes: expect.arrayContaining([
        expect.objectContaining({ kind: "table", name: "Cohort", canBeOurs: false }),
        expect.objectContaining({ kind: "sheet", name: "Schools", canBeOurs: false }),
        expect.objectContaining({ kind: "sheet", name: "Prices", canBeOurs: true }),
      ]),
    });
    expect(personAt(host).values(at("Schools", 2, 2))).toEqual([["York"]]);
  });
});
