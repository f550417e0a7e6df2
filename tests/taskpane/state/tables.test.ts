import {
  cellAt,
  emptyTables,
  filledRows,
  headingIn,
  inputsOf,
  underOwnHeadings,
  withCell,
  withoutRow,
  withRows,
} from "../../../src/taskpane/state/tables";
import type { Table } from "../../../src/taskpane/state/tables";

const table: Table = [
  ["Person", "Our note"],
  ["P-1", "early"],
  ["", null],
  ["P-2", ""],
];

test("empty tables have the headings of our sheets, and no rows", () => {
  const { staff, schools, prices } = emptyTables();
  expect(staff).toEqual([["Person", "Role", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"]]);
  expect(schools[0]).toContain("Listed");
  expect(prices[0]).toContain("Provider");
  expect([staff, schools, prices].map((cells) => cells.length)).toEqual([1, 1, 1]);
});

test("rows with nothing in them are passed over, and keep the numbers of the others", () => {
  expect(filledRows(table)).toEqual([2, 4]);
});

test.each([
  { row: 2, heading: "Person", found: "P-1" },
  { row: 2, heading: "person ", found: "P-1" },
  { row: 4, heading: "Our note", found: null },
  { row: 2, heading: "Programme", found: null },
  { row: 9, heading: "Person", found: null },
])("row $row under $heading holds $found", ({ row, heading, found }) => {
  expect(cellAt("staff", table, row, heading)).toBe(found);
});

const named: Table = [
  ["School name", "Our note", "Establishment type", "School"],
  ["Hill", "early", "Academy", "Old"],
];

test.each([
  { name: "schools", heading: "School", found: "Old", own: "School" },
  { name: "schools", heading: "Setting", found: "Academy", own: "Establishment type" },
  { name: "schools", heading: "our NOTE", found: "early", own: "Our note" },
  { name: "schools", heading: "School name", found: "Hill", own: "School name" },
  { name: "schools", heading: "Pupils", found: null, own: "Pupils" },
  { name: "staff", heading: "Person", found: null, own: "Person" },
] as const)("in $name with words of their own, $heading is $own", ({ name, heading, found, own }) => {
  expect(cellAt(name, named, 2, heading)).toBe(found);
  expect(headingIn(name, named, heading)).toBe(own);
});

test("our heading is looked for before other words for it", () => {
  const [headings, cells] = named as [Table[number], Table[number]];
  const without: Table = [headings.slice(0, 3), cells.slice(0, 3)];
  expect(cellAt("schools", without, 2, "School")).toBe("Hill");
  expect(underOwnHeadings("schools", without, { School: "Dale", Pupils: 9 })).toEqual({
    "School name": "Dale",
    Pupils: 9,
  });
});

test("the inputs of a row are what stands in columns of ours, under the table's headings", () => {
  expect(inputsOf("schools", named, 2)).toEqual({ School: "Old", "Establishment type": "Academy" });
});

test("a changed cell changes nothing else", () => {
  const changed = withCell(table, 2, "Our note", false);
  expect(changed).toEqual([table[0], ["P-1", false], table[2], table[3]]);
  expect(table[1]).toEqual(["P-1", "early"]);
});

test("a heading that the table lacks is added with the first value under it", () => {
  expect(withCell(table, 4, "Place", "Confirmed")).toEqual([
    ["Person", "Our note", "Place"],
    ["P-1", "early", null],
    ["", null, null],
    ["P-2", "", "Confirmed"],
  ]);
});

test("rows are added at the end, each value under its heading", () => {
  const added = withRows(table, [{ person: "P-3", Quote: 900 }, { "Our note": "late" }]);
  expect(added[0]).toEqual(["Person", "Our note", "Quote"]);
  expect(added.slice(4)).toEqual([
    ["P-3", null, 900],
    [null, "late", null],
  ]);
});

test("without a row, those below it move up", () => {
  expect(withoutRow(table, 3)).toEqual([table[0], table[1], table[3]]);
});

test("the only row is emptied and stays, as in Excel", () => {
  expect(
    withoutRow(
      [
        ["Person", "Role"],
        ["P-1", "Head"],
      ],
      2,
    ),
  ).toEqual([
    ["Person", "Role"],
    [null, null],
  ]);
});
