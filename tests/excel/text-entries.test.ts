/** @jest-environment ./tests/support/excel-environment.ts */
import { readCohortState } from "../../src/excel/cohort-state";
import { fixFigures } from "../../src/excel/fix-figures";
import { readCohortTables } from "./support/read-cohort-tables";
import { exampleTables, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { fill, held, refill, wrongCells } from "./support/workbook";

jest.setTimeout(60_000);

/** The primary example, where a person, roles and the school are called what is to be text. */
function tablesWith(words: string) {
  const { staff, schools } = exampleTables("primary");
  const named = (table: typeof staff, headings: readonly string[], rows = table.length): typeof staff =>
    table.map((row, index) =>
      index === 0 || index > rows
        ? row
        : row.map((cell, column) => (headings.includes(String(table[0]![column])) ? words : cell)),
    );
  return { staff: named(named(staff, ["School", "Role"]), ["Person"], 2), schools: named(schools, ["School"]) };
}

const planNow = async () => planOf(await Excel.run((context) => readCohortTables(context)));

test.each(['=HYPERLINK("http://x.example","Ann")', "=1+1", "=", "+44 20", "-1+2", "@Home", "'quoted", "12%"])(
  "%s is text wherever the plan says it",
  async (words) => {
    const host = await openLiveExcel();
    const plan = planOf(tablesWith(words));
    const about = plan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "Checks")!.rows;
    expect(about.some((row) => String(row[1]).startsWith(words))).toBe(true);
    await fill(plan);
    await settled();
    expect(wrongCells(host, plan)).toEqual([]);
    const before = held(host);
    expect((await refill()).kept).toEqual([]);
    expect(held(host)).toEqual(before);
    await fixFigures();
    expect(wrongCells(host, plan)).toEqual([]);
    await fill(await planNow(), { rowsFrom: "workbook" });
    await settled();
    expect(wrongCells(host, plan)).toEqual([]);
    expect((await readCohortState()).cohort?.staff?.[1]?.[0]).toBe(words);
  },
);

test("it stays text where people have taken the format Text away", async () => {
  const host = await openLiveExcel();
  await fill(planOf(tablesWith("Ann")));
  await Excel.run(async ({ workbook }) => {
    for (const name of ["Checks", "Cohort", "Schools", "BySchool"])
      workbook.tables.getItem(name).getDataBodyRange().numberFormat = "General" as never;
    await workbook.context.sync();
  });
  const plan = planOf(tablesWith("=1+1"));
  await fill(plan);
  expect(JSON.stringify(held(host))).not.toContain('"formula":"=1+1');
});
