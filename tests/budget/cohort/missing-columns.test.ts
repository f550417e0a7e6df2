import { problemsOf } from "../support/tables";

const schools = [
  ["School", "Setting"],
  ["Alder School", "State school"],
];
const staff = [
  ["Person", "School", "Programme", "Intake"],
  ["P-1", "Alder School", "NPQH", "Autumn 2026"],
];

test("a staff list needs a programme and an intake, and says so once, not for every row", () => {
  const problems = problemsOf({
    staff: [
      ["Person", "Role"],
      ["P-1", "Head"],
      ["P-2", "Head"],
    ],
    schools,
  });
  expect(problems.map(({ table, row, column, value }) => ({ table, row, column, value }))).toEqual([
    { table: "staff", row: 1, column: "Programme", value: "Person, Role" },
    { table: "staff", row: 1, column: "Intake", value: "Person, Role" },
  ]);
  expect(problems[0]!.message).toBe(
    "There is no column for Programme. " +
      "Accepted headings: Programme, npq, course, qualification, npq course, npq programme.",
  );
});

test("person, role, school, circumstances, quote and place may be missing", () => {
  expect(
    problemsOf({
      staff: [
        ["Programme", "Intake"],
        ["NPQH", "Autumn 2026"],
      ],
      schools,
    }),
  ).toEqual([]);
});

test("a list of schools needs a school and a setting", () => {
  const problems = problemsOf({ staff, schools: [["URN"], ["123456"]] }).filter(({ table }) => table === "schools");
  expect(problems.map(({ row, column }) => ({ row, column }))).toEqual([
    { row: 1, column: "School" },
    { row: 1, column: "Setting" },
  ]);
});

test("a price list needs a programme and a price", () => {
  const problems = problemsOf({ staff, schools, prices: [["Provider"], ["Example provider"]] });
  expect(problems.map(({ table, row, column }) => ({ table, row, column }))).toEqual([
    { table: "prices", row: 1, column: "Programme" },
    { table: "prices", row: 1, column: "Price" },
  ]);
});

test("a missing heading is told with the row in which the headings stand", () => {
  const [problem] = problemsOf({ staff: [[""], [], ["Programme"], ["NPQH"]], schools });
  expect(problem).toMatchObject({ table: "staff", row: 3, column: "Intake" });
});

test.each([
  ["nothing at all", []],
  [
    "blank rows alone",
    [
      ["", ""],
      [null, " "],
    ],
  ],
])("a staff list of %s has no headings", (_, cells) => {
  expect(problemsOf({ staff: cells, schools }).map(({ column }) => column)).toEqual(["Programme", "Intake"]);
});

test("a staff list of headings alone has no people", () => {
  expect(
    problemsOf({
      staff: [
        ["Programme", "Intake"],
        ["", ""],
      ],
      schools,
    }),
  ).toEqual([
    {
      table: "staff",
      row: 1,
      column: "Person",
      value: "",
      message: "There are no people. Accepted: a heading row with at least one row below it.",
    },
  ]);
});

test("an empty price list is no price list", () => {
  expect(problemsOf({ staff, schools, prices: [] })).toEqual([]);
});
