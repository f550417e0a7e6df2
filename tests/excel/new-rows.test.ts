/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { editCohort } from "../../src/excel/edit-cohort";
import type { CohortEdit } from "../../src/excel/edit-cohort";
import { fixFigures } from "../../src/excel/fix-figures";
import { readCohortTables } from "./support/read-cohort-tables";
import { examplePlan, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { cellOf, fill, personAt, rowsOf } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");
const [cohort] = plan.sheets[0]!.tables;
const worked = cohort!.columns.filter(({ style }) => style === "calculated").map(({ heading }) => heading);
const people = cohort!.rows.length;

const school = "Millbrook Primary School";
const complete = { Person: "P-900", School: school, Programme: "NPQSL", Intake: "Autumn 2026" };
type Row = Readonly<Record<string, string | number | boolean>>;

const workedIn = (row: Row): readonly unknown[] => worked.map((heading) => row[heading]);

/** Nothing but, where somebody has a programme already, that the row is in no total. */
function expectNoAmounts(row: Row | undefined): void {
  const leftOut = row!.Programme === "" ? "" : "all: no amounts yet";
  expect(workedIn(row!)).toEqual(worked.map((heading) => (heading === "Left out" ? leftOut : "")));
}
const added = (...rows: readonly Row[]): CohortEdit => ({ kind: "rows-added", table: "staff", rows });

/** Where the figures of all people stand; the number of people comes first. */
function totals(host: EmbeddedExcel): readonly unknown[] {
  const person = personAt(host);
  return [...person.values("'Cohort budget'!A5:I5").flat(), ...person.values("Summary!B5:B7").flat()];
}

/** The cohort in the sheet has the figures that the core gives its people, in every row. */
async function expectCoreFigures(host: EmbeddedExcel): Promise<void> {
  await settled();
  const expected = planOf(await Excel.run((context) => readCohortTables(context))).sheets[0]!;
  const [table] = expected.tables;
  const places = worked.map((heading) => table!.columns.findIndex((column) => column.heading === heading));
  const filled = rowsOf(host, "Cohort").filter(({ Programme: programme }) => programme !== "");
  expect(filled.map(workedIn)).toEqual(table!.rows.map((row) => places.map((place) => row[place] ?? "")));
  const top = expected.cells.filter(({ row, style }) => row === 5 && style === "key-figure");
  // The last is what is at risk, which is worked out from the worst case when the budget is filled.
  const sums = top.map(({ value }) => value).slice(0, -1);
  expect(totals(host).slice(0, sums.length)).toEqual(sums);
}

async function live(): Promise<EmbeddedExcel> {
  const host = await openLiveExcel();
  await fill(plan);
  await settled();
  return host;
}

describe("a row whose facts are not in yet has no amounts, and the totals stay", () => {
  const without = (...headings: readonly string[]): Row =>
    Object.fromEntries(
      Object.entries({ ...complete, Quote: 700, Place: "Confirmed" }).filter(
        ([heading]) => !headings.includes(heading),
      ),
    );
  const rows: readonly (readonly [string, Row])[] = [
    ["only a person", { Person: "P-900" }],
    ["no programme", without("Programme")],
    ["no intake", without("Intake")],
    ["neither programme nor school", without("Programme", "School")],
    ["no programme, no intake", without("Programme", "Intake")],
    ["a school that is not in the list", { ...complete, School: "Oak Lane" }],
  ];

  test.each(rows)("%s: added in the pane", async (_what, row) => {
    const host = await live();
    const before = totals(host);
    await editCohort([added(row)]);
    await settled();
    expectNoAmounts(rowsOf(host, "Cohort").at(-1));
    // People are counted by their programmes.
    expect(totals(host).slice(1)).toEqual(before.slice(1));
  });

  test("no school where there are several", async () => {
    const host = await live();
    const before = totals(host);
    const second = { School: "Oak Lane", Setting: "State school", Phase: "Primary", Pupils: 200 };
    await editCohort([{ kind: "rows-added", table: "schools", rows: [second] }, added(without("School"))]);
    await settled();
    expectNoAmounts(rowsOf(host, "Cohort").at(-1));
    expect(totals(host).slice(1)).toEqual(before.slice(1));
  });

  test("where there is one school only, it need not be said", async () => {
    const host = await live();
    await editCohort([added(without("School"), without("School", "Quote", "Place"))]);
    await expectCoreFigures(host);
    expect(rowsOf(host, "Cohort").at(-1)).toMatchObject({ School: "", Funding: "Funded" });
  });

  test("the only school need not be said either where empty rows stand above it", async () => {
    const host = await live();
    await editCohort([added(without("School"))]);
    personAt(host).insertRows("Schools", host.workbook.findTable("Schools")!.rect.row + 2, 2);
    await expectCoreFigures(host);
    expect(rowsOf(host, "Cohort").at(-1)).toMatchObject({ School: "", Funding: "Funded" });
  });

  test("a school without a setting yet", async () => {
    const host = await live();
    const before = totals(host);
    await editCohort([
      { kind: "rows-added", table: "schools", rows: [{ School: "Oak Lane" }] },
      added({ ...complete, School: "Oak Lane" }),
    ]);
    await settled();
    expectNoAmounts(rowsOf(host, "Cohort").at(-1));
    expect(totals(host).slice(1)).toEqual(before.slice(1));
    await editCohort([{ kind: "cell", table: "schools", row: 3, heading: "Setting", value: "State school" }]);
    await expectCoreFigures(host);
  });

  test("typed below the table, cell by cell, until all is there", async () => {
    const host = await live();
    const before = totals(host);
    for (const heading of ["Person", "School", "Programme"] as const) {
      personAt(host).type(cellOf(host, "Cohort", people, heading), complete[heading]);
      await settled();
      expectNoAmounts(rowsOf(host, "Cohort").at(-1));
      expect(totals(host).slice(1)).toEqual(before.slice(1));
    }
    personAt(host).type(cellOf(host, "Cohort", people, "Intake"), complete.Intake);
    await expectCoreFigures(host);
    expect(totals(host)[0]).toBe(people + 1);
  });

  test("a Lead Practitioner needs no intake", async () => {
    const host = await live();
    await editCohort([added({ Person: "P-900", School: school, Programme: "LP" })]);
    await expectCoreFigures(host);
  });
});

describe("after every row was deleted", () => {
  const everybody: readonly CohortEdit[] = Array<CohortEdit>(people).fill({
    kind: "row-deleted",
    table: "staff",
    row: 2,
  });

  test("people who are added have the formulas of the last fill", async () => {
    const host = await live();
    const [first] = rowsOf(host, "Cohort", "formulas");
    await editCohort(everybody);
    await editCohort([added(complete, { ...complete, Person: "P-901", Programme: "NPQH" })]);
    const formulas = rowsOf(host, "Cohort", "formulas").slice(-2);
    for (const row of formulas) expect(workedIn(row)).toEqual(workedIn(first!));
    await expectCoreFigures(host);
  });

  test("so has whoever is typed into the row that stayed", async () => {
    const host = await live();
    await editCohort(everybody);
    const cells = Object.entries(complete);
    await editCohort(cells.map(([heading, value]) => ({ kind: "cell", table: "staff", row: 2, heading, value })));
    await expectCoreFigures(host);
  });

  test("they name tables and columns as people have renamed them", async () => {
    const host = await live();
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("Cohort").columns.getItem("Programme").name = "Course";
      tables.getItem("Schools").columns.getItem("Setting").name = "Kind of place";
      tables.getItem("Schools").name = "Academies";
      await context.sync();
    });
    await editCohort([...everybody, added(complete)]);
    await editCohort([{ kind: "row-deleted", table: "staff", row: 2 }, added(complete)]);
    await settled();
    const last = rowsOf(host, "Cohort", "formulas").at(-1)!;
    expect(last["Fee"]).toContain("[@Course]");
    expect(last["Fee"]).toContain("Academies[Kind of place]");
    const planned = planOf(await Excel.run((context) => readCohortTables(context))).sheets[0]!.tables[0]!.rows.at(-1)!;
    const places = worked.map((heading) => cohort!.columns.findIndex((column) => column.heading === heading));
    expect(workedIn(rowsOf(host, "Cohort").at(-1)!)).toEqual(places.map((place) => planned[place] ?? ""));
  });

  test("where figures stand, only native formulas come back", async () => {
    const host = await live();
    await fixFigures();
    await editCohort(everybody);
    await editCohort([added(complete)]);
    const last = rowsOf(host, "Cohort", "formulas").at(-1)!;
    expect(last).toMatchObject({ Fee: "", Scholarship: "", Funding: "" });
    expect(String(last["Net cost"])).toMatch(/^=/);
    expect(rowsOf(host, "Cohort").at(-1)!["Net cost"]).toBe("");
  });
});
