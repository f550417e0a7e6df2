import { spilledBudget } from "../../../src/budget/views/spilled-table";
import { budgetOf, cohortOf, problemsOf } from "../support/tables";
import type { Row } from "../support/tables";

const person = (school: string): Row => ({ Person: "P-1", School: school, Programme: "NPQH", Intake: "Autumn 2026" });

const two: readonly Row[] = [
  { School: "Alder & Ash School", URN: "900001" },
  { School: "Birch School", URN: 900002 },
];

test.each([["Alder & Ash School"], ["alder & ash school"], ["  ALDER  and ash SCHOOL "], ["900001"], [" 900001 "]])(
  "a staff list finds the first school as %p",
  (typed) => {
    expect(budgetOf(cohortOf([person(typed)], two)).lines[0]!.school.name).toBe("Alder & Ash School");
  },
);

test.each([["St Mary's School"], ["St Mary’s School"], ["St Mary‘s School"], ["St Mary`s School"]])(
  "Excel and Word write apostrophes in ways of their own: %p is one school",
  (typed) => {
    const schools = [{ School: "St Mary’s School" }, { School: "St Marys School" }];
    expect(budgetOf(cohortOf([person(typed)], schools)).lines[0]!.school.name).toBe("St Mary’s School");
  },
);

test("a URN may be a number in the one table and text in the other", () => {
  const staff = [{ ...person(""), School: 900001 }, person("900002")];
  expect(budgetOf(cohortOf(staff, two)).lines.map(({ school }) => school.name)).toEqual([
    "Alder & Ash School",
    "Birch School",
  ]);
});

test.each([["Alder School"], ["90000"], ["9000011"]])(
  "a school that is not there, %p, is quoted with those that are",
  (typed) => {
    expect(problemsOf(cohortOf([person(typed)], two))).toEqual([
      {
        table: "staff",
        row: 2,
        column: "School",
        value: typed,
        message: `"${typed}" is not among the schools. Accepted: Alder & Ash School, Birch School.`,
      },
    ]);
  },
);

test("a blank school is the only one; of two it is a question", () => {
  expect(budgetOf(cohortOf([person("")], [{}])).lines[0]!.school.name).toBe("Alder School");
  expect(problemsOf(cohortOf([person("")], two))).toEqual([
    {
      table: "staff",
      row: 2,
      column: "School",
      value: "",
      message: "The school is missing. Accepted: Alder & Ash School, Birch School.",
    },
  ]);
});

test.each([
  ["", "The school is missing. Enter a school first: none can be read yet."],
  ["Alder School", '"Alder School" is not among the schools. Enter a school first: none can be read yet.'],
])("where there is no school yet, %p says so", (typed, message) => {
  expect(problemsOf(cohortOf([person(typed)], [])).map((problem) => problem.message)).toEqual([message]);
});

test("a staff list without a column for the school belongs to the only school", () => {
  const staff = [
    ["Programme", "Intake"],
    ["NPQH", "Autumn 2026"],
  ];
  expect(budgetOf({ ...cohortOf([], [{}]), staff }).lines[0]!.school.name).toBe("Alder School");
  expect(problemsOf({ ...cohortOf([], two), staff })).toHaveLength(1);
});

test.each([
  ["the same name in another case", { School: "birch  SCHOOL", URN: "900003" }, "School", "birch  SCHOOL"],
  ["the same URN under another name", { School: "Cedar School", URN: "900002" }, "URN", "900002"],
])("%s is the same school twice", (_, third, column, value) => {
  expect(problemsOf(cohortOf([person("Birch School")], [...two, third]))).toEqual([
    {
      table: "schools",
      row: 4,
      column,
      value,
      message: `"${value}" already stands in an earlier row. Give each school one row and one name or URN.`,
    },
  ]);
});

test.each(["900001", 900001, " 900001 ", "2500001", "EY900001", "ey900001", "", null, 0])(
  "%p is a URN, or none",
  (URN) => {
    expect(problemsOf(cohortOf([person("Alder School")], [{ School: "Alder School", URN }]))).toEqual([]);
  },
);

test.each([
  ["12345", "too short"],
  [12_345_678, "a UKPRN"],
  ["90000A", "a letter in it"],
  ["900 001", "a space in it"],
  [900_001.5, "a fraction"],
  ["abc", "a word"],
  ["URN 900001", "a word before it"],
])("%p is no URN: %s", (URN: string | number, _: string) => {
  expect(
    problemsOf(cohortOf([person("Alder School")], [{ School: "Alder School" }, { School: "Birch School", URN }])),
  ).toEqual([
    {
      table: "schools",
      row: 3,
      column: "URN",
      value: String(URN),
      message: `"${URN}" is not a URN. Accepted: six digits, or Ofsted's, such as EY123456.`,
    },
  ]);
});

test("two rows without a URN, which Excel hands over as 0, are two schools", () => {
  const schools = [
    { School: "Alder School", URN: 0 },
    { School: "Birch School", URN: 0 },
  ];
  expect(problemsOf(cohortOf([person("Birch School")], schools))).toEqual([]);
});

test("schools without a URN are not the same school", () => {
  expect(
    problemsOf(cohortOf([person("Birch School")], [{ School: "Alder School" }, { School: "Birch School" }])),
  ).toEqual([]);
});

test("every wrong cell of a school is told, and a person of that school is told too", () => {
  const schools = [{ School: "Birch School", Setting: "Grammar", Pupils: "many", Listed: "maybe" }, {}];
  const problems = problemsOf(cohortOf([person("birch school"), person("Alder School")], schools));
  expect(
    problems.filter(({ table }) => table === "schools").map(({ row, column, value }) => [row, column, value]),
  ).toEqual([
    [2, "Setting", "Grammar"],
    [2, "Pupils", "many"],
    [2, "Listed", "maybe"],
  ]);
  expect(problems.filter(({ table }) => table === "staff").map(({ row, column }) => [row, column])).toEqual([
    [2, "School"],
  ]);
});

test("a blank school is not taken for the only one that can be read", () => {
  const problems = problemsOf(cohortOf([person("")], [{}, { School: "Birch School", Setting: "Grammar" }]));
  expect(problems.map(({ table, row, column }) => [table, row, column])).toEqual([
    ["schools", 3, "Setting"],
    ["staff", 2, "School"],
  ]);
});

test("a school without a name is a wrong row", () => {
  expect(problemsOf(cohortOf([person("Alder School")], [{}, { School: " " }]))).toMatchObject([
    { table: "schools", row: 3, column: "School", value: "" },
  ]);
});

test.each([
  ["-1", "Cover day rate"],
  ["two hundred", "Cover day rate"],
  ["1.5", "Pupils"],
  ["perhaps", "SSAT member"],
  ["perhaps", "VAT recoverable"],
  ["calendar", "Year basis"],
  ["Sixth form", "Phase"],
])("%p is not accepted as %s", (value, column) => {
  expect(problemsOf(cohortOf([person("")], [{}, { School: "Birch School", [column]: value }]))).toContainEqual(
    expect.objectContaining({
      table: "schools",
      row: 3,
      column,
      value,
      message: expect.stringContaining("Accepted: "),
    }),
  );
});

test("a school that nobody comes from has no totals", () => {
  expect([...budgetOf(cohortOf([person("Birch School")], two)).bySchool.keys()]).toEqual(["Birch School"]);
});

test("in a spilled table a wrong school spoils only its own people's rows", () => {
  const tables = cohortOf(
    [person("Birch School"), person("Alder School")],
    [{ School: "Birch School", Setting: "Grammar" }, {}],
  );
  const [, birch, alder] = spilledBudget(tables, ({ kind }) => kind);
  expect([birch![5], alder![5]]).toEqual(["wrong", 1949]);
});
