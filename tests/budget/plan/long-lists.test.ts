import type { DropDown, WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
import { fitsInline, withLongLists } from "../../../src/budget/plan/long-lists";
import { fees, planWith } from "../../xlsx/small-plan";

const long = ["a".repeat(200), "b".repeat(200)];
const planFor = (...dropDowns: DropDown[]): WorkbookPlan =>
  planWith({
    tables: [
      {
        ...fees,
        columns: dropDowns.map((dropDown, index) => ({
          heading: `H${index}`,
          width: 9,
          format: "text",
          style: "input",
          dropDown,
        })),
        rows: [],
      },
    ],
  });
const dropDownsIn = (plan: WorkbookPlan) => plan.sheets[0]?.tables[0]?.columns.map((column) => column.dropDown);

test.each([
  ["255 characters with the commas between", ["a".repeat(127), "b".repeat(127)], true],
  ["256 characters", ["a".repeat(127), "b".repeat(128)], false],
  ["a word with a comma", ["taking NPQH, first time"], false],
  ["no words", [], true],
])("%s", (_, words, fits) => {
  expect(fitsInline(words)).toBe(fits);
});

test("a plan with short lists stays as it is", () => {
  const plan = planFor({ kind: "words", words: ["Yes", "No"] });
  expect(withLongLists(plan)).toBe(plan);
});

test("a long list moves to a last, visible sheet, and the drop-down points there", () => {
  const plan = withLongLists(planFor({ kind: "words", words: long, acceptsOthers: true }));
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Sheet", "Lists"]);
  expect(plan.sheets[1]?.tables[0]).toMatchObject({ name: "List_1", rows: long.map((word) => [word]) });
  expect(dropDownsIn(plan)).toEqual([{ kind: "table-column", table: "List_1", column: "H0", acceptsOthers: true }]);
});

test("equal lists share a table, others stand beside it", () => {
  const words = { kind: "words", words: long } as const;
  const plan = withLongLists(planFor(words, words, { kind: "words", words: [...long, "c"] }));
  expect(plan.sheets[1]?.tables.map(({ name, firstColumn }) => [name, firstColumn])).toEqual([
    ["List_1", 1],
    ["List_2", 3],
  ]);
  expect(dropDownsIn(plan)?.map((dropDown) => dropDown?.kind === "table-column" && dropDown.table)).toEqual([
    "List_1",
    "List_1",
    "List_2",
  ]);
});
