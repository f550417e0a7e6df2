import { firstChoices, withColumn, withHeadings } from "../../../../../src/taskpane/tabs/staff/imports/import-choices";
import type { ImportChoices } from "../../../../../src/taskpane/tabs/staff/imports/import-choices";
import { importEdits } from "../../../../../src/taskpane/tabs/staff/imports/import-edits";
import { peopleToAdd, reviewImport, schoolsFor } from "../../../../../src/taskpane/tabs/staff/imports/review";
import { sourceOfRange } from "../../../../../src/taskpane/imports/source";
import { createCohort } from "../../../../../src/taskpane/state/cohort";
import { emptyTables } from "../../../../../src/taskpane/state/tables";
import type { Tables } from "../../../../../src/taskpane/state/tables";
import { knownSchools } from "../../../../../src/taskpane/tabs/staff/known-schools";

const tables: Tables = {
  ...emptyTables(),
  schools: [
    ["School", "URN", "Setting"],
    ["Oak Lane Primary School", 123456, "State school"],
    ["St Mary's", null, "nonsense"],
  ],
  staff: [
    ["Name", "Course", "Intake", "School"],
    ["Ann", "NPQSL", "Oct 2026", "123456"],
    [null, "NPQH", "Autumn 2026", "St Mary's"],
  ],
};
const schools = knownSchools(tables.schools);

const rowsOf = (...rows: readonly string[]) =>
  sourceOfRange(
    "A1",
    rows.map((row) => row.split("\t")),
  );
const pasted = (rows: readonly string[]) => rowsOf("Name\tCourse\tIntake\tSchool", ...rows);

function review(rows: readonly string[], changed: Partial<ImportChoices> = {}) {
  const source = pasted(rows);
  const choices = { ...firstChoices(source, schools), ...changed };
  return { choices, review: reviewImport(source, choices, tables, schools) };
}

test("a school is known by name in any case or URN, even where its row has a problem", () => {
  const { review: found } = review(["Cy\tNPQSL\tAutumn 2026\tst mary's", "Di\tNPQSL\tAutumn 2026\t123456"]);
  expect(found.people.map(({ values }) => values.school)).toEqual(["St Mary's", "Oak Lane Primary School"]);
  expect(found).toMatchObject({ problems: [], unknownSchools: [], newSchools: [] });
});

test("unknown schools are taken for the one that they seem to mean, or added, or left as a problem", () => {
  const rows = [
    "Cy\tNPQSL\tAutumn 2026\tOak Lane",
    "Di\tNPQSL\tAutumn 2026\tElm Road",
    "Ed\tNPQSL\tAutumn 2026\telm road",
  ];
  const { review: found } = review(rows);
  expect(found.people.map(({ values }) => values.school)).toEqual(["Oak Lane Primary School", "Elm Road", "Elm Road"]);
  expect(found.unknownSchools).toEqual([
    { name: "Oak Lane", people: 1 },
    { name: "Elm Road", people: 2 },
  ]);
  expect(found).toMatchObject({ newSchools: ["Elm Road"], problems: [] });
  const { review: left } = review(rows, { schools: { "Elm Road": { kind: "leave" } } });
  expect(left).toMatchObject({ newSchools: [], problems: [{ column: "School", rows: [3, 4] }] });
});

test("what is wrong is said once for all its rows, by row number", () => {
  const { review: found } = review([
    "Cy\tNPQXX\tAutumn 2026\tSt Mary's",
    "",
    "Di\tNPQXX\t\tSt Mary's",
    "Ed\tNPQH\t\tSt Mary's\tmore",
  ]);
  const wrong = found.problems.map(({ column, rows }) => ({ column, rows }));
  expect(wrong).toEqual([
    { column: "Programme", rows: [2, 4] },
    { column: null, rows: [5] },
    { column: "Intake", rows: [5] },
  ]);
  expect(found.problems[0]!.message).toMatch(/^"NPQXX" is not a programme. Accepted: .*NPQLTD/);
});

test("somebody with the same programme, intake and school is there already, in whatever words; nobody nameless is", () => {
  const rows = [
    "ann\tSenior Leadership\tAutumn 2026\tOak Lane Primary School",
    "Ann\tNPQH\tAutumn 2026\t123456",
    "\tNPQH\tAutumn 2026\tSt Mary's",
  ];
  const { choices, review: found } = review(rows);
  expect([...found.rowsAlreadyThere]).toEqual([2]);
  expect(peopleToAdd(found, choices)).toHaveLength(2);
  expect(peopleToAdd(found, choices, true)).toHaveLength(3);
  expect(peopleToAdd(found, { ...choices, addsAgain: true })).toHaveLength(3);
});

test("rows with problems can be left out, and a school that only they have is not added then", () => {
  const { choices, review: found } = review(["Cy\tNPQXX\tAutumn 2026\tElm Road", "Di\tNPQH\tAutumn 2026\tSt Mary's"], {
    leavesOutProblems: true,
  });
  const people = peopleToAdd(found, choices);
  expect(people.map(({ values }) => values.person)).toEqual(["Di"]);
  expect(schoolsFor(found, people)).toEqual([]);
});

test("a row that sums the list up is left out and named, unless it is a person after all", () => {
  const rows = [
    "Cy Total\tNPQSL\tAutumn 2026\tSt Mary's",
    "Total\tNPQH\tAutumn 2026\tSt Mary's",
    "",
    "Total\t\t2\t£4,495",
  ];
  const { review: found } = review(rows);
  expect(found.people.map(({ values }) => values.person)).toEqual(["Cy Total", "Total"]);
  expect(found).toMatchObject({ totalRows: [{ row: 5, text: "Total" }], problems: [], unknownSchools: [] });
  const { review: all } = review(rows, { takesTotals: true });
  expect(all.people.map(({ row }) => row)).toEqual([2, 3, 5]);
  expect(all.totalRows).toEqual(found.totalRows);
});

test("what rows do not say may be said for everyone", () => {
  const source = rowsOf("Ann\tTeacher", "Ben\tTeacher");
  const first = firstChoices(source, schools);
  const choices = {
    ...first,
    forEveryone: { ...first.forEveryone, programme: "NPQSL", intake: "Autumn 2026", school: "123456" },
  };
  const { people, problems } = reviewImport(source, choices, tables, schools);
  expect(problems).toEqual([]);
  expect(people[1]!.values).toMatchObject({
    person: "Ben",
    programme: "NPQSL",
    intake: "Autumn 2026",
    school: "Oak Lane Primary School",
  });
});

test("a column is one of ours at most once, and headings may be taken for a person or the reverse", () => {
  const source = pasted(["Cy\tNPQSL\tAutumn 2026\tSt Mary's"]);
  const first = firstChoices(source, schools);
  expect(withColumn(first, "role", 0).columns).toMatchObject({ role: 0, person: -1, programme: 1 });
  const without = withHeadings(first, source, schools, false);
  expect(reviewImport(source, without, tables, schools).people).toHaveLength(2);
  expect(withHeadings(without, source, schools, true)).toEqual(first);
});

test.each([
  { replaces: false, people: ["Ann", null, "Cy"] },
  { replaces: true, people: ["Cy"] },
])("people come in under the table's own headings; instead of the others: $replaces", ({ replaces, people }) => {
  const { choices, review: found } = review(["Cy\tNPQSL\tAutumn 2026\tElm Road"]);
  const cohort = createCohort(() => undefined);
  cohort.show(tables, "draft", null);
  const added = peopleToAdd(found, choices, replaces);
  cohort.edit(importEdits(tables, added, schoolsFor(found, added), replaces));
  const { staff, schools: after } = cohort.tables.value;
  expect(staff[0]).toEqual(tables.staff[0]);
  expect(staff.slice(1).map(([person]) => person)).toEqual(people);
  expect(staff.at(-1)).toEqual(["Cy", "NPQSL", "Autumn 2026", "Elm Road"]);
  expect(after.at(-1)).toEqual(["Elm Road", null, null]);
});
