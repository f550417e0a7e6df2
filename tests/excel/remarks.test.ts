/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { withExcel } from "../support/embedded";
import { planOf } from "./support/example-plan";
import { at, cellOf, fill, personAt, refill } from "./support/workbook";

const figures = { mode: "figures" } as const;

/** One fee is published; a day of cover is not published for NPQLL. */
const cohort = {
  staff: [
    ["Person", "School", "Programme", "Intake", "Quote"],
    ["Ann", "Alder School", "NPQH", "Autumn 2026", null],
    ["Bea", "Alder School", "NPQSL", "Autumn 2026", null],
    ["Dev", "Alder School", "NPQLL", "Autumn 2026", null],
  ],
  schools: [
    ["School", "Setting", "Phase", "Pupils", "Listed", "Cover day rate"],
    ["Alder School", "State school", "Primary", 140, false, 210],
  ],
};

/** Under which amounts of the first sheet "at least" stands, by the labels above them. */
function atLeast(host: EmbeddedExcel): readonly unknown[] {
  const [labels, , remarks] = personAt(host).values(`${at("Cohort budget", 4, 1)}:Z6`);
  return labels!.filter((_, index) => remarks![index] !== "").map((label, index) => label || `nothing (${index})`);
}

test('"at least" stands under the amounts of which it is so, however they change', async () => {
  await withExcel(async (_excel, host) => {
    await fill(planOf(cohort), figures);
    const all = ["Fees", "Scholarships", "Fees to pay", "Cover", "Net cost", "At risk"];
    expect(atLeast(host)).toEqual(all);
    const steps: readonly (readonly [row: number, quote: number | string, expected: readonly string[]])[] = [
      [1, 1000, ["Fees", "Fees to pay", "Cover", "Net cost"]],
      [2, 900, ["Cover", "Net cost"]],
      [1, "", ["Fees", "Scholarships", "Cover", "Net cost", "At risk"]],
      [2, "", all],
    ];
    for (const [row, quote, expected] of steps) {
      personAt(host).type(cellOf(host, "Cohort", row, "Quote"), quote);
      await refill(figures);
      expect(atLeast(host)).toEqual(expected);
    }
  });
});

test("it moves with the figures where somebody inserts a column and a row", async () => {
  await withExcel(async (_excel, host) => {
    await fill(planOf(cohort), figures);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cohort budget");
      sheet.getRange("B:B").insert("Right");
      await context.sync();
    });
    personAt(host).type(cellOf(host, "Cohort", 1, "Quote"), 1000);
    await refill(figures);
    expect(atLeast(host)).toEqual(["Fees", "Fees to pay", "Cover", "Net cost"]);
  });
});
