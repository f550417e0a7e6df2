import { budgetOf, problemsOf } from "../support/tables";

const schools = [
  ["School", "Setting"],
  ["Alder School", "State school"],
];
const headings = ["Person", "Programme", "Intake"];

test("blank rows are passed over, and the others keep the numbers that people see", () => {
  const staff = [headings, ["P-1", "NPQH", "Autumn 2026"], ["", " ", null], [], ["P-2", "NPQSL", "Autumn 2026"]];
  expect(budgetOf({ staff, schools }).lines.map(({ row, person }) => [row, person])).toEqual([
    [2, "P-1"],
    [5, "P-2"],
  ]);
});

test("headings may stand below blank rows", () => {
  const staff = [["", ""], [], headings, ["P-1", "NPQH", "Autumn 2026"]];
  expect(budgetOf({ staff, schools }).lines.map(({ row }) => row)).toEqual([4]);
});

test("a bad row keeps its number too", () => {
  const staff = [headings, [], ["P-1", "NPQX", "Autumn 2026"], [], ["P-2", "NPQH", "Autumn 2066x"]];
  expect(problemsOf({ staff, schools }).map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, "Programme", "NPQX"],
    [5, "Intake", "Autumn 2066x"],
  ]);
});

test("a row may be shorter than the headings", () => {
  expect(
    budgetOf({
      staff: [
        [...headings, "Quote", "Place"],
        ["P-1", "NPQH", "Autumn 2026"],
      ],
      schools,
    }).lines[0]!.entry,
  ).toMatchObject({ quote: null, place: "Requested" });
});

test("a Lead Practitioner needs no intake, an NPQ does", () => {
  expect(budgetOf({ staff: [headings, ["P-1", "LP", ""]], schools }).lines[0]!.entry.intake).toBeNull();
  expect(problemsOf({ staff: [headings, ["P-1", "NPQH", ""]], schools })).toEqual([
    {
      table: "staff",
      row: 2,
      column: "Intake",
      value: "",
      message: "NPQH needs an intake. Accepted: a season and year, such as Autumn 2024.",
    },
  ]);
});

test("cells as Excel hands them over are read like text", () => {
  const staff = [
    ["Person", "Programme", "Intake", "Quote", "Place"],
    [4711, "npqh", 46266, 0, null],
    [4712, "NPQH", 46266, 1899.5, "confirmed"],
  ];
  const lines = budgetOf({
    staff,
    schools: [
      ["School", "Setting", "Pupils", "Listed"],
      ["Alder School", 1, 0, true],
    ],
  }).lines;
  expect(lines.map(({ person, entry }) => [person, entry.intake, entry.quote, entry.place])).toEqual([
    ["4711", { season: "autumn", year: 2026 }, null, "Requested"],
    ["4712", { season: "autumn", year: 2026 }, 1_899_50, "Confirmed"],
  ]);
  expect(lines[0]!.school).toMatchObject({ setting: "State school", pupils: null, listed: "listed" });
});

test("two people with the same inputs have the same figures, and their own names and roles", () => {
  const staff = [
    ["Person", "Role", "Programme", "Intake"],
    ["P-1", "Head", "NPQH", "Autumn 2026"],
    ["P-2", "Deputy", "NPQH", "Autumn 2026"],
  ];
  const [first, second] = budgetOf({ staff, schools }).lines;
  expect([first!.person, first!.role, second!.person, second!.role]).toEqual(["P-1", "Head", "P-2", "Deputy"]);
  expect(second!.figures).toEqual(first!.figures);
});
