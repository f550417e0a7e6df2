/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { fillWorkbook } from "../../src/excel/fill-workbook";
import { examplePlan } from "./support/example-plan";
import { held, personAt, refill, rowsOf } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("primary");
const figures = { mode: "figures" } as const;

/** A workbook in which somebody has a sheet, a table and a name of ours. */
async function taken(host: EmbeddedExcel): Promise<void> {
  await Excel.run(async (context) => {
    const schools = context.workbook.worksheets.add("Schools");
    schools.getRange("A1:B2").values = [
      ["School", "Town"],
      ["Elm", "York"],
    ];
    schools.tables.add("A1:B2", true).name = "Cohort";
    const own = context.workbook.worksheets.getItem("Sheet1");
    own.getRange("A1").values = [[5]];
    own.getRange("A2").formulas = [["=COUNTA(Cohort[Town])+CohortFees"]];
    context.workbook.names.add("CohortFees", "=Sheet1!$A$1");
    await context.sync();
  });
  expect(personAt(host).values("Sheet1!A2")).toEqual([[6]]);
}

const all = [
  { kind: "sheet", name: "Schools" },
  { kind: "table", name: "Cohort" },
  { kind: "name", name: "CohortFees" },
] as const;

test("every name that somebody else has is asked about, and nothing is changed", async () => {
  await withExcel(async (_excel, host) => {
    await taken(host);
    const before = held(host);
    const answer = await fillWorkbook(plan, figures);
    expect(answer).toEqual({
      kind: "clash",
      clashes: expect.arrayContaining([
        { kind: "sheet", name: "Schools", suggestion: "Schools 2", canBeOurs: false },
        { kind: "table", name: "Cohort", suggestion: "Cohort_2", canBeOurs: false },
        { kind: "name", name: "CohortFees", suggestion: "CohortFees_2", canBeOurs: false },
      ]),
    });
    expect(answer.kind === "clash" && answer.clashes).toHaveLength(3);
    expect(held(host)).toEqual(before);
  });
});

test("what is not decided on is asked again", async () => {
  await withExcel(async (_excel, host) => {
    await taken(host);
    const answer = await fillWorkbook(plan, { ...figures, choices: [{ ...all[0], choice: "replace" }] });
    expect(answer).toMatchObject({ kind: "clash", clashes: [{ kind: "table" }, { kind: "name" }] });
  });
});

test("under other names ours stand beside theirs, formulas follow, and a second fill finds them", async () => {
  await withExcel(async (_excel, host) => {
    await taken(host);
    const choices = all.map((clash) => ({ ...clash, choice: "another name" as const }));
    expect(await fillWorkbook(plan, { ...figures, choices })).toMatchObject({ kind: "filled" });
    const person = personAt(host);
    expect(person.values("Schools!A1:B2")).toEqual([
      ["School", "Town"],
      ["Elm", "York"],
    ]);
    expect(person.values("Sheet1!A2")).toEqual([[6]]);
    expect(person.formulas("'Cohort budget'!B5")).toEqual([
      ['=SUMIFS(Cohort_2[Fee],Cohort_2[Left out],"<>all: cannot be read")'],
    ]);
    expect(host.workbook.findSheet("Schools 2")).not.toBeNull();
    expect(rowsOf(host, "Cohort_2")).toHaveLength(plan.sheets[0]!.tables[0]!.rows.length);
    const before = held(host);
    await refill(figures);
    expect(held(host)).toEqual(before);
  });
});

test("where ours take the names, their sheet goes, and their table and name give way", async () => {
  await withExcel(async (_excel, host) => {
    await Excel.run(async (context) => {
      const mine = context.workbook.worksheets.add("Mine");
      mine.getRange("A1:A2").values = [["Town"], ["York"]];
      mine.tables.add("A1:A2", true).name = "Cohort";
      context.workbook.worksheets.add("Schools").getRange("A1").values = [["old"]];
      context.workbook.names.add("CohortFees", "=Mine!$A$2");
      await context.sync();
    });
    const choices = all.map((clash) => ({ ...clash, choice: "replace" as const }));
    expect(await fillWorkbook(plan, { ...figures, choices })).toMatchObject({ kind: "filled" });
    expect(personAt(host).values("Schools!A1")).toEqual([["Schools"]]);
    expect(rowsOf(host, "Cohort_2")).toEqual([{ Town: "York" }]);
    expect(host.workbook.findName("CohortFees", null)!.formula).toBe("='Cohort budget'!$B$5");
    expect(host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("Schools"))).toEqual([
      "Schools",
    ]);
  });
});

test("a replaced sheet is back when the fill fails", async () => {
  for (const request of [1, 2, 3, 4]) {
    await withExcel(async (_excel, host) => {
      await taken(host);
      const before = held(host);
      host.failAt(request, { afterActions: 0 });
      const choices = all.map((clash) => ({ ...clash, choice: "replace" as const }));
      await expect(fillWorkbook(plan, { ...figures, choices })).rejects.toMatchObject({ isRestored: true });
      expect(held(host)).toEqual(before);
    });
  }
});
