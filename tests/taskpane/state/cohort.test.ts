import { createCohort } from "../../../src/taskpane/state/cohort";
import type { CohortEdit } from "../../../src/taskpane/state/cohort";
import { emptyTables } from "../../../src/taskpane/state/tables";
import { resultOf } from "../../../src/taskpane/state/result-of";

const school: CohortEdit = {
  kind: "rows-added",
  table: "schools",
  rows: [{ School: "Millbrook", Setting: "State school", Phase: "Primary", Pupils: 140, Listed: true }],
};
const person: CohortEdit = {
  kind: "rows-added",
  table: "staff",
  rows: [{ Person: "P-1", School: "Millbrook", Programme: "NPQH", Intake: "Autumn 2026" }],
};

test("there is no result while nobody is in the staff list", () => {
  const cohort = createCohort(() => undefined);
  cohort.edit([school]);
  expect(resultOf(cohort.tables.value)).toBeNull();
});

test("an edit changes the result and is told, once and with the tables changed", () => {
  const told: (readonly CohortEdit[])[] = [];
  const cohort = createCohort((edits) => told.push(edits));
  cohort.edit([school, person]);
  expect(resultOf(cohort.tables.value)).toMatchObject({ budget: { totals: { people: 1 } } });
  expect(told).toEqual([[school, person]]);
});

test("whoever is told of an edit learns what its row said just before, in columns of ours", () => {
  const told: (readonly CohortEdit[])[] = [];
  const cohort = createCohort((edits) => told.push(edits));
  cohort.show(
    {
      staff: [
        ["Person", "Shoe size", "Role"],
        ["P-1", 38, ""],
        ["P-2", 40, "Head"],
      ],
      schools: [[]],
      prices: [[]],
    },
    "workbook",
    "live",
  );
  const rename: CohortEdit = { kind: "cell", table: "staff", row: 3, heading: "Person", value: "P-3" };
  const remove: CohortEdit = { kind: "row-deleted", table: "staff", row: 3 };
  cohort.edit([rename, remove]);
  expect(told).toEqual([
    [
      { ...rename, seen: { Person: "P-2", Role: "Head" } },
      { ...remove, seen: { Person: "P-3", Role: "Head" } },
    ],
  ]);
});

test("an edit goes to the column that the table calls otherwise, in the pane and for whoever is told", () => {
  const told: (readonly CohortEdit[])[] = [];
  const cohort = createCohort((edits) => told.push(edits));
  const schools = [
    ["School name", "Type"],
    ["Hill", "State school"],
  ];
  cohort.show({ ...emptyTables(), schools }, "workbook", "live");
  const rename: CohortEdit = { kind: "cell", table: "schools", row: 2, heading: "School", value: "Dale" };
  const add: CohortEdit = { kind: "rows-added", table: "schools", rows: [{ School: "Elm", Setting: "16 to 19" }] };
  cohort.edit([rename, add]);
  expect(cohort.tables.value.schools).toEqual([schools[0], ["Dale", "State school"], ["Elm", "16 to 19"]]);
  expect(told).toEqual([
    [
      { ...rename, heading: "School name", seen: { "School name": "Hill", Type: "State school" } },
      { ...add, rows: [{ "School name": "Elm", Type: "16 to 19" }] },
    ],
  ]);
});

test("an entry that cannot be read gives the problem with its row and heading", () => {
  const cohort = createCohort(() => undefined);
  cohort.edit([school, person, { kind: "cell", table: "staff", row: 2, heading: "Programme", value: "NPQXX" }]);
  expect(resultOf(cohort.tables.value)).toMatchObject({
    problems: [{ table: "staff", row: 2, column: "Programme", value: "NPQXX" }],
  });
});

test("a school that cannot be read is one problem, and not one for each of its people", () => {
  const cohort = createCohort(() => undefined);
  cohort.edit([school, person, person, { kind: "cell", table: "schools", row: 2, heading: "Setting", value: null }]);
  expect(resultOf(cohort.tables.value)).toMatchObject({ problems: [{ table: "schools", row: 2, column: "Setting" }] });
  cohort.edit([{ kind: "cell", table: "staff", row: 3, heading: "School", value: "Elsewhere" }]);
  const result = resultOf(cohort.tables.value) as { readonly problems: readonly unknown[] };
  expect(result.problems).toHaveLength(2);
});

test("a removed row is gone from the result", () => {
  const cohort = createCohort(() => undefined);
  cohort.edit([school, person, person, { kind: "row-deleted", table: "staff", row: 2 }]);
  expect(resultOf(cohort.tables.value)).toMatchObject({ budget: { totals: { people: 1 } } });
});

test("what is shown from elsewhere is told to nobody", () => {
  const other = createCohort(() => undefined);
  other.edit([school, person]);
  const told: unknown[] = [];
  const cohort = createCohort((edits) => told.push(edits));
  cohort.show(other.tables.value, "workbook", "figures");
  expect(cohort.place.value).toBe("workbook");
  expect(cohort.filledAs.value).toBe("figures");
  expect(resultOf(cohort.tables.value)).toMatchObject({ budget: { totals: { people: 1 } } });
  expect(told).toEqual([]);
});
