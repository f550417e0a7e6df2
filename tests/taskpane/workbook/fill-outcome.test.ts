import { workOutBudget } from "../../../src/budget/budget";
import type { KeptCell } from "../../../src/excel/table-contents";
import { fillOutcome } from "../../../src/taskpane/workbook/fill-outcome";

const result = workOutBudget({
  staff: [
    ["Person", "School", "Programme", "Intake"],
    ["Ann", "Elm", "NPQH", "Autumn 2026"],
  ],
  schools: [
    ["School", "Setting"],
    ["Elm", "State school"],
  ],
});
if ("problems" in result) throw new Error(JSON.stringify(result.problems));
const { budget } = result;

function outcome(cells: number, errors: number, putBack = 0): string {
  const kept: KeptCell[] = Array.from({ length: cells }, (_, row) => {
    return { sheet: "Cohort budget", address: `J${row + 9}`, heading: "Fee" };
  });
  return fillOutcome(budget, { kind: "filled", kept, putBack, otherRows: new Map(), errors }, false);
}

test.each([
  [0, /look at\.$/],
  [1, / 1 cell that somebody typed over stays as it is\.$/],
  [2, / 2 cells that somebody typed over stay as they are\.$/],
])("%d cells that are kept are counted in words", (cells, words) => {
  expect(outcome(cells, 0)).toMatch(words);
});

test.each([
  [0, /^Updated: 1 person\. \d+ checks? to look at\.$/],
  [1, /^Updated: 1 person\. 1 total shows an error: look for cells /],
  [3, /^Updated: 1 person\. 3 totals show an error: look for cells /],
])("%d totals with an error are told first", (errors, words) => {
  expect(outcome(0, errors)).toMatch(words);
});

test.each([
  [0, /look at\.$/],
  [1, / 1 published price is as published again: a price of your own goes in a row with Quote as its kind\.$/],
  [2, / 2 published prices are as published again: /],
])("%d published prices that are put back are told, with where one's own go", (rows, words) => {
  expect(outcome(0, 0, rows)).toMatch(words);
});
