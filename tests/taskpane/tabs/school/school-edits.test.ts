import { newSchool, removalEdits, schoolEdits, staffAt } from "../../../../src/taskpane/tabs/school/school-edits";
import type { CellValue, Table, Tables } from "../../../../src/taskpane/state/tables";

const staff: Table = [
  ["Person", "School"],
  ["P-1", "Hill School"],
  ["P-2", "900101"],
  ["P-3", " hill  SCHOOL "],
  [null, null],
  ["P-4", "Dale School"],
  ["P-5", 900101],
  ["P-6", null],
];
const tablesWith = (...schools: readonly CellValue[][]): Tables => ({
  staff,
  schools: [["School", "URN", "Pupils"], ...schools],
  prices: [["Programme"]],
});
const tables = tablesWith(["Hill School", 900101, 140], ["Dale School", null, null], ["Empty School", null, null]);

test.each([
  { row: 2, people: [2, 3, 4, 7] },
  { row: 3, people: [6] },
  { row: 4, people: [] },
])("the people at the school in row $row", ({ row, people }) => {
  expect(staffAt(tables, row)).toEqual(people);
});

const own = (heading: string, value: CellValue) => ({ kind: "cell", table: "schools", row: 2, heading, value });
const follower = (row: number, value: CellValue) => ({ kind: "cell", table: "staff", row, heading: "School", value });

test.each([
  {
    name: "a new name",
    heading: "School",
    value: "Hilltop",
    followers: [follower(2, "Hilltop"), follower(4, "Hilltop")],
  },
  { name: "a new URN", heading: "URN", value: 900999, followers: [follower(3, 900999), follower(7, 900999)] },
  { name: "no name", heading: "School", value: null, followers: [] },
  { name: "another fact", heading: "Pupils", value: 150, followers: [] },
])("with $name, those who are listed by the old one follow", ({ heading, value, followers }) => {
  expect(schoolEdits(tables, 2, heading, value)).toEqual([own(heading, value), ...followers]);
});

test.each([
  { name: "two schools of one name", schools: tablesWith(["Hill School", null, null], ["hill school", null, null]) },
  { name: "a school that had no name", schools: tablesWith([null, 1, null]) },
])("with $name, nobody follows", ({ schools }) => {
  expect(schoolEdits(schools, 2, "School", "Hilltop")).toEqual([own("School", "Hilltop")]);
});

const added = { kind: "rows-added", table: "schools", rows: [{ School: "New" }] };
const into = (row: number) => ({ kind: "cell", table: "schools", row, heading: "School", value: "New" });

test.each([
  { name: "below headings alone", schools: [], row: 2, edit: added },
  { name: "below the last school", schools: [["Hill", 1, 2]], row: 3, edit: added },
  { name: "in the one empty row of an emptied table", schools: [[null, "", null]], row: 2, edit: into(2) },
  {
    name: "in the first of several empty rows at the end",
    schools: [
      ["Hill", 1, 2],
      [null, null, null],
      [null, null, null],
    ],
    row: 3,
    edit: into(3),
  },
  {
    name: "not in an empty row between schools",
    schools: [
      ["Hill", 1, 2],
      [null, null, null],
      ["Dale", 3, 4],
    ],
    row: 5,
    edit: added,
  },
])("a new school stands $name", ({ schools, row, edit }) => {
  expect(newSchool(tablesWith(...schools), "School", "New")).toEqual({ row, edit });
});

test("of several schools one goes with its row, and the only one leaves its row empty", () => {
  expect(removalEdits(tables, 3)).toEqual([{ kind: "row-deleted", table: "schools", row: 3 }]);
  const nothing = (heading: string) => ({ kind: "cell", table: "schools", row: 2, heading, value: null });
  expect(removalEdits(tablesWith(["Hill School", 900101, 140]), 2)).toEqual(["School", "URN", "Pupils"].map(nothing));
});
