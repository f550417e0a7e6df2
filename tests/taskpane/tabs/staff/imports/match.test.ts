import { headingRowOf, matchColumns } from "../../../../../src/taskpane/tabs/staff/imports/match";
import { sourceColumns } from "../../../../../src/taskpane/tabs/staff/imports/source-columns";

const isSchool = (text: string): boolean => text === "Oak Lane";

test.each([
  {
    name: "our headings",
    cells: [
      ["Person", "Programme"],
      ["Ann", "NPQSL"],
    ],
    row: 0,
  },
  {
    name: "other words, below a title",
    cells: [["Staff of the trust"], [], ["Employee", "Course"], ["Ann", "NPQSL"]],
    row: 2,
  },
  { name: "no headings", cells: [["Ann", "NPQSL", "Oak Lane"]], row: null },
  {
    name: "no headings, though a cell reads like one",
    cells: [
      ["Post", "NPQSL"],
      ["Ann", "NPQSL"],
    ],
    row: null,
  },
  { name: "nothing known", cells: [["a", "b"]], row: null },
])("$name", ({ cells, row }) => {
  expect(headingRowOf(cells)).toBe(row);
});

test.each([
  {
    name: "by headings, in any order and letters",
    cells: [
      ["START TERM", "Surname", "full name", "NPQ / course"],
      ["Autumn 2026", "Archer", "Ann Archer", "LTD"],
    ],
    headingRow: 0,
    found: { intake: 0, person: 2, programme: 3, school: -1 },
  },
  {
    name: "by contents where the heading says nothing to us",
    cells: [
      ["Staff code", "What", "When", "Where"],
      ["7", "Senior Leadership", "Oct 2026", "Oak Lane"],
      ["8", "NPQH", "Oct 2026", "Elsewhere"],
      ["9", "NPQH", "", "Oak Lane"],
    ],
    headingRow: 0,
    found: { person: -1, programme: 1, intake: 2, school: 3 },
  },
  {
    name: "by contents without headings, the person first",
    cells: [
      ["Confirmed", "P-1", "NPQSL", "Spring 2027"],
      ["Requested", "P-2", "NPQSL", "Spring 2027"],
    ],
    headingRow: null,
    found: { place: 0, person: 1, programme: 2, intake: 3, role: -1 },
  },
  {
    name: "numbers are no intake",
    cells: [["45000", "NPQSL"]],
    headingRow: null,
    found: { person: 0, programme: 1, intake: -1 },
  },
])("columns are matched $name", ({ cells, headingRow, found }) => {
  expect(matchColumns(cells, headingRow, isSchool)).toMatchObject(found);
});

test("columns are called by their headings, or by letter and what stands in them first", () => {
  const cells = [
    ["Person", "", "x"],
    ["Ann", "Teacher", null],
  ];
  const source = { name: "", cells, firstRow: 1, problems: [] };
  expect(sourceColumns(source, 0)).toEqual(["Person", "Column B: Teacher", "x"]);
  expect(sourceColumns(source, null)).toEqual(["Column A: Person", "Column B: Teacher", "Column C: x"]);
});
