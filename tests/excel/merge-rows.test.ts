import type { TablePlan } from "../../src/budget/plan/sheet-plan";
import { mergeRows } from "../../src/excel/merge-rows";
import { rowKey } from "../../src/excel/row-identity";
import { fingerprint } from "../../src/excel/text";

const column = (heading: string, style: "input" | "calculated") =>
  ({ heading, width: 10, format: "text", style }) as const;

const people = (rows: readonly (readonly string[])[]): TablePlan => ({
  name: "Cohort",
  headerRow: 8,
  firstColumn: 1,
  columns: [
    column("Person", "input"),
    column("School", "input"),
    column("Programme", "input"),
    column("Why", "calculated"),
  ],
  rows: rows.map((row) => [...row, "because"]),
  identity: [{ headings: ["Person", "School", "Programme"] }, { headings: ["Person"], onlyIfUnique: true }],
  keepsOrder: true,
});

const totals = (groups: readonly string[]): TablePlan => ({
  name: "BySchool",
  headerRow: 3,
  firstColumn: 1,
  columns: [column("School", "calculated"), column("Remark", "calculated")],
  rows: groups.map((group) => [group, null]),
});

const standing = (
  planned: readonly (readonly string[])[],
  extra: readonly string[] = [],
  written: readonly string[] = [],
) => ({
  planned,
  extra: planned.map((_, index) => (extra[index] === undefined ? [] : [extra[index]])),
  written: written.map((group) => fingerprint(rowKey(totals([]), [group]))),
});

const ann = ["Ann", "Alder", "NPQH", ""];
const ben = ["Ben", "Birch", "NPQLT", ""];
const cat = ["Cat", "Alder", "NPQSL", ""];
const blank = ["", "", "", ""];

describe("people's table", () => {
  test("rows stay in people's order, and new ones go to the end", () => {
    const merge = mergeRows(people([ann.slice(0, 3), ben.slice(0, 3), cat.slice(0, 3)]), standing([ben, ann]), false);
    expect(merge).toMatchObject({ rowAt: [1, 0, 2], rowCount: 3, people: [] });
  });

  test("rows that the plan does not have stay", () => {
    expect(mergeRows(people([ben.slice(0, 3)]), standing([ann, ben, cat]), false)).toMatchObject({
      rowAt: [1],
      rowCount: 3,
      people: [0, 2],
      emptied: [],
    });
  });

  test("new rows take the empty ones at the end, and not those between", () => {
    expect(
      mergeRows(people([ann.slice(0, 3), ben.slice(0, 3)]), standing([blank, ann, blank, blank]), false),
    ).toMatchObject({ rowAt: [1, 2], rowCount: 4 });
  });

  test("a plan from the workbook goes by place, whatever words the cells use", () => {
    const cells = [["Ann", "136105", "headship", ""], blank, ["Ben", "birch", "npqlt", ""]];
    expect(mergeRows(people([ann.slice(0, 3), ben.slice(0, 3)]), standing(cells), true)).toMatchObject({
      rowAt: [0, 2],
      rowCount: 3,
      people: [],
    });
  });

  test("a plan from elsewhere finds a person whose programme has changed, where there is one of the name", () => {
    expect(mergeRows(people([["Ann", "Alder", "NPQLT"]]), standing([ben, ann]), false)).toMatchObject({
      rowAt: [1],
      rowCount: 2,
      people: [0],
    });
  });

  test("an empty table has one row", () => {
    expect(mergeRows(people([]), standing([blank]), false)).toMatchObject({ rowAt: [], rowCount: 1 });
  });
});

describe("rows of ours in people's table", () => {
  const priced = (rows: readonly (readonly string[])[]): TablePlan => ({
    ...people([]),
    rows,
    identity: [{ headings: ["Person", "School"] }],
    ownRows: { heading: "Person", equals: "Published", facts: [] },
  });
  const published = ["Published", "NPQH", "£1", "w"];
  const written = [fingerprint(rowKey(priced([]), published))];
  const quote = ["Quote", "NPQH", "£3", ""];

  test("one that the plan dropped gives its place to a new one", () => {
    const rows = { planned: [quote, published], extra: [], written };
    const plan = priced([["Published", "NPQSL", "£2", "w"]]);
    expect(mergeRows(plan, rows, true)).toMatchObject({ rowAt: [1], rowCount: 2, people: [0], emptied: [] });
  });

  test("one that somebody changed stays", () => {
    const rows = { planned: [["Published", "NPQH", "£1", "a note"]], extra: [], written };
    expect(mergeRows(priced([]), rows, true)).toMatchObject({ rowCount: 1, people: [0], emptied: [] });
  });
});

describe("table of ours", () => {
  test("rows that are gone close up", () => {
    const merge = mergeRows(
      totals(["Alder", "Cedar"]),
      standing(
        [
          ["Alder", ""],
          ["Birch", ""],
          ["Cedar", ""],
        ],
        [],
        ["Alder", "Birch", "Cedar"],
      ),
      false,
    );
    expect(merge).toMatchObject({ rowAt: [0, 1], rowCount: 2, cameFrom: [0, 2] });
  });

  test("a row that people added stays, though others go", () => {
    const merge = mergeRows(
      totals(["Alder"]),
      standing(
        [
          ["Alder", ""],
          ["Birch", ""],
          ["Our own", ""],
        ],
        [],
        ["Alder", "Birch"],
      ),
      false,
    );
    expect(merge).toMatchObject({ rowAt: [0], rowCount: 3, emptied: [1], people: [2] });
  });

  test.each([
    ["at the end go", ["Our own", "Alder", "Birch", "Cedar"], ["Birch", "Cedar"], { rowCount: 2, emptied: [] }],
    ["in between stay empty", ["Birch", "Alder", "Our own"], ["Birch"], { rowCount: 3, emptied: [0] }],
  ])("where others have to stay, rows %s", (_what, names, gone, merge) => {
    const left = names.filter((name) => name === "Alder");
    const rows = names.map((name) => [name, ""]);
    const extra = names.map((name) => (name === "Our own" ? "a note" : ""));
    expect(mergeRows(totals(left), standing(rows, extra, ["Alder", ...gone]), false)).toMatchObject(merge);
  });

  test("a row beside which somebody noted something stays", () => {
    const merge = mergeRows(
      totals(["Alder"]),
      standing(
        [
          ["Alder", ""],
          ["Birch", ""],
        ],
        ["", "asked on 3 May"],
        ["Alder", "Birch"],
      ),
      false,
    );
    expect(merge).toMatchObject({ rowAt: [0], rowCount: 2, emptied: [], people: [1] });
  });

  test("new rows take the places of those that are gone, where people's notes must not move", () => {
    const merge = mergeRows(
      totals(["Dell", "Cedar"]),
      standing(
        [
          ["Birch", ""],
          ["Cedar", ""],
        ],
        ["", "a note"],
        ["Birch", "Cedar"],
      ),
      false,
    );
    expect(merge).toMatchObject({ rowAt: [0, 1], rowCount: 2, emptied: [] });
  });

  test.each([
    ["as they were written", ["Alder", "Cedar", "Elm"], [0, 1, 2, 3]],
    ["with one deleted", ["Alder", "Elm"], [0, 1, 2, 3]],
    ["sorted by somebody", ["Elm", "Cedar", "Alder"], [2, 3, 1, 0]],
  ])("rows stand in the plan's order, unless somebody sorted them: %s", (_, groups, rowAt) => {
    const rows = standing(
      groups.map((group) => [group, ""]),
      [],
      ["Alder", "Cedar", "Elm"],
    );
    expect(mergeRows(totals(["Alder", "Birch", "Cedar", "Elm"]), rows, false)).toMatchObject({ rowAt, rowCount: 4 });
  });

  test("equal rows do not count as sorted", () => {
    const rows = standing(
      [
        ["Alder", ""],
        ["Birch", ""],
        ["Alder", ""],
      ],
      [],
      ["Alder", "Birch", "Alder"],
    );
    expect(mergeRows(totals(["Birch", "Alder", "Alder"]), rows, false)).toMatchObject({ rowAt: [0, 1, 2] });
  });

  test("the last row stays as an empty one", () => {
    expect(mergeRows(totals([]), standing([["Alder", ""]], [], ["Alder"]), false)).toMatchObject({
      rowAt: [],
      rowCount: 1,
      emptied: [0],
    });
  });
});
