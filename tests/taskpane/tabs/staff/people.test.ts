import { knownSchools } from "../../../../src/taskpane/tabs/staff/known-schools";
import { findAgain } from "../../../../src/taskpane/tabs/find-again";
import { forAnotherProgramme, newPerson, valuesIn } from "../../../../src/taskpane/tabs/staff/new-person";
import { pageOf, pageSize } from "../../../../src/taskpane/tabs/staff/pages";
import { findPeople, peopleOf } from "../../../../src/taskpane/tabs/staff/people";
import { addEdit, cellEdit } from "../../../../src/taskpane/tabs/staff/edit-cell";
import { emptyTables } from "../../../../src/taskpane/state/tables";
import type { Table } from "../../../../src/taskpane/state/tables";

const staff: Table = [
  ["Name", "School", "Programme", "Intake", "Notes"],
  ["Ann", "Oak Lane", "NPQSL", "Autumn 2026", "x"],
  [null, "", null, null, null],
  ["Ben", "Elm Road", "NPQH", "Spring 2027", null],
];

test.each([
  { search: "", rows: [2, 4] },
  { search: " ELM  npqh ", rows: [4] },
  { search: "2026", rows: [2] },
  { search: "elm npqsl", rows: [] },
])("searching for '$search' finds rows $rows", ({ search, rows }) => {
  expect(findPeople(peopleOf(staff), search).map(({ row }) => row)).toEqual(rows);
});

test.each([
  { wanted: 0, all: 0, page: { number: 0, from: 0, to: 0, isLast: true } },
  { wanted: 0, all: pageSize, page: { number: 0, from: 0, to: pageSize, isLast: true } },
  { wanted: 0, all: pageSize + 1, page: { number: 0, from: 0, to: pageSize, isLast: false } },
  { wanted: 1, all: pageSize + 1, page: { number: 1, from: pageSize, to: pageSize + 1, isLast: true } },
  { wanted: 9, all: pageSize, page: { number: 0, from: 0, to: pageSize, isLast: true } },
])("page $wanted of $all", ({ wanted, all, page }) => {
  expect(pageOf(wanted, all)).toEqual(page);
});

test("the next person is at the last one's school and intake, or at the only school", () => {
  const schools: Table = [
    ["School", "Setting"],
    ["Oak Lane", null],
  ];
  expect(newPerson({ ...emptyTables(), staff })).toMatchObject({
    person: null,
    school: "Elm Road",
    intake: "Spring 2027",
    programme: null,
  });
  expect(newPerson({ ...emptyTables(), schools })).toMatchObject({ school: "Oak Lane", intake: null });
  expect(newPerson(emptyTables())).toMatchObject({ school: null });
});

test("for another programme, what was agreed for the first is left out", () => {
  const values = { ...valuesIn(staff)(2), role: "Head", circumstances: "lead mentor", quote: 900, place: "Confirmed" };
  expect(forAnotherProgramme(values)).toEqual({ ...values, programme: null, quote: null, place: null });
});

test.each([
  { name: "where it was", table: staff, row: 2 },
  { name: "where rows have moved", table: [staff[0]!, staff[3]!, staff[1]!], row: 3 },
  { name: "where it was changed", table: [staff[0]!, ["Ann", "Elm Road", "NPQH", null, null]], row: 2 },
  {
    name: "where it moved and was changed",
    table: [staff[0]!, staff[3]!, ["Ann", "Elm Road", "NPQSL", null, null]],
    row: 3,
  },
  {
    name: "nowhere, where others are as alike",
    table: [staff[0]!, staff[3]!, ...Array<Table[number]>(2).fill(["Ann", "Elm Road", "NPQSL", null, null])],
    row: null,
  },
  {
    name: "nowhere, where only another programme of theirs is left",
    table: [staff[0]!, staff[3]!, ["Ann", "Oak Lane", "NPQH", null, null]],
    row: null,
  },
  { name: "nowhere, once it is gone", table: [staff[0]!, staff[3]!], row: null },
  { name: "nowhere, in an empty list", table: [staff[0]!], row: null },
])("somebody is found again $name", ({ table, row }) => {
  const knownBy = { here: ["person"], elsewhere: ["person", "programme"] } as const;
  const seen = { row: 2, values: valuesIn(staff)(2) };
  expect(findAgain(table.length, valuesIn(table), seen, knownBy)).toBe(row);
});

test("edits go under the headings that the table has", () => {
  expect(cellEdit(staff, 2, "person", "Al")).toEqual({
    kind: "cell",
    table: "staff",
    row: 2,
    heading: "Name",
    value: "Al",
  });
  expect(cellEdit(staff, 2, "role", "Head")).toMatchObject({ heading: "Role" });
  expect(addEdit(staff, [valuesIn(staff)(4)])).toMatchObject({
    rows: [{ Name: "Ben", School: "Elm Road", Programme: "NPQH", Intake: "Spring 2027" }],
  });
});

test("schools are found by name or URN", () => {
  const { names, find } = knownSchools([
    ["Establishment name", "URN"],
    ["Oak & Elm", 100001],
    [null, 100002],
    ["Ash", null],
  ]);
  expect(names).toEqual(["Oak & Elm", "Ash"]);
  expect(["oak and  elm", "100001", "100002", ""].map(find)).toEqual(["Oak & Elm", "Oak & Elm", null, null]);
});
