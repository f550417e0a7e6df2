import { InputError } from "../../../src/rules/errors";
import type { CohortTables } from "../../../src/budget/cohort/cohort";
import type { CellFault } from "../../../src/budget/views/spilled-columns";
import { spilledBudget } from "../../../src/budget/views/spilled-table";
import { cohortOf } from "../support/tables";

const spilled = (tables: CohortTables) =>
  spilledBudget(tables, ({ kind, message }: CellFault) => `${kind}: ${message}`);
const good = { Person: "P-1", Programme: "NPQH", Intake: "Autumn 2024", Place: "Refused" };

const headings = [
  "Person",
  "School",
  "Programme",
  "Intake",
  "Place",
  "Fee",
  "VAT",
  "Scholarship",
  "Targeted support",
  "Cover",
  "Net cost",
  "Funding",
  "Why",
];

test("a person is a row of pounds and words, with the school's own name", () => {
  expect(spilled(cohortOf([{ ...good, School: "ALDER SCHOOL", Programme: "Headship" }]))).toEqual([
    headings,
    [
      "P-1",
      "Alder School",
      "NPQH",
      "Autumn 2024",
      "Refused",
      1885,
      0,
      0,
      0,
      1000,
      2885,
      "Not funded",
      "The funded place was refused. NPQH is funded for all publicly funded settings in Autumn 2024.",
    ],
  ]);
});

test("a bad row holds its fault in every figure, keeps what was typed, and spoils no other row", () => {
  const table = spilled(cohortOf([{ ...good, Programme: "NPQX", School: "Elm", Quote: "dear" }, good]));
  const fault = expect.stringMatching(
    /^wrong: "NPQX" is not a programme\..*"dear" is not an amount.*"Elm" is not among the schools\./,
  );
  expect(table[1]).toEqual([
    "P-1",
    "Elm",
    "NPQX",
    "Autumn 2024",
    "Refused",
    fault,
    fault,
    fault,
    fault,
    fault,
    fault,
    fault,
    expect.stringMatching(/^"NPQX" is not a programme\./),
  ]);
  expect(table[2]![5]).toBe(1885);
});

test("a blank row stays blank, so that rows keep beside those they come from", () => {
  const [head, ...rows] = cohortOf([good, good]).staff;
  const table = spilled({ ...cohortOf([]), staff: [head!, [], rows[0]!, ["", null, 0], rows[1]!, [], []] });
  expect(table.map((row) => row[0])).toEqual(["Person", "", "P-1", "", "P-1"]);
  expect(table[1]).toEqual(headings.map(() => ""));
});

test.each([
  ["Fee", 5, "No fee for NPQLT in Autumn 2025 is published. Ask the provider and enter the quote."],
  ["Net cost", 10, "No fee for NPQLT in Autumn 2025 is published. Ask the provider and enter the quote."],
])("what is not published is a fault in its own cell: %s", (_, column, message) => {
  const [, row] = spilled(cohortOf([{ ...good, Programme: "NPQLT", Intake: "Autumn 2025" }], [{ Listed: "FALSE" }]));
  expect(row![column]).toBe(`not published: ${message}`);
  expect(row!.filter((cell) => String(cell).startsWith("not published"))).toHaveLength(2);
});

test("a funded place costs its cover even where fee and scholarship are not published", () => {
  const [, row] = spilled(cohortOf([{ ...good, Intake: "Autumn 2025", Place: "Confirmed" }]));
  expect(row!.slice(5, 12)).toEqual([
    "not published: No fee for NPQH in Autumn 2025 is published. Ask the provider and enter the quote.",
    0,
    expect.stringMatching(/^not published: The scholarship covers the whole fee, but no fee for NPQH in/),
    0,
    1000,
    1000,
    "Funded",
  ]);
});

test("support and cover that are not known say what is missing", () => {
  const person = { ...good, Programme: "NPQLL", Intake: "Autumn 2023", Place: "" };
  const [, row] = spilled(cohortOf([person], [{ Pupils: "" }]));
  expect(row![8]).toMatch(/^not published: .*number of pupils.*between £200 and £800\.$/);
  expect(row![9]).toMatch(/^not published: Face-to-face days of NPQLL are not published/);
});

test("equal faults are made once", () => {
  let made = 0;
  const table = spilledBudget(
    cohortOf(Array.from({ length: 50 }, () => ({ ...good, Programme: "NPQX" }))),
    () => (made += 1),
  );
  expect(table).toHaveLength(51);
  expect(made).toBe(1);
});

test.each<[string, CohortTables, RegExp]>([
  ["no people", cohortOf([]), /^There are no people\./],
  [
    "no column for the programme",
    {
      ...cohortOf([good]),
      staff: [
        ["Person", "Intake"],
        ["P-1", "x"],
      ],
    },
    /no column for Programme/,
  ],
  [
    "no column for the setting",
    { ...cohortOf([good]), schools: [["School"], ["Alder School"]] },
    /no column for Setting/,
  ],
  ["a wrong price", cohortOf([good], [{}], [{ Programme: "NPQH", Price: "tbc" }]), /^"tbc" is not an amount/],
])("%s is wrong for the whole table", (_, tables, message) => {
  expect(() => spilled(tables)).toThrow(InputError);
  expect(() => spilled(tables)).toThrow(message);
});

test("150,000 rows with the heading row are the most; blank ones at the end do not count", () => {
  const [head, row] = cohortOf([{ ...good, Programme: "LP" }]).staff;
  const staff = (rows: number) => [head!, ...Array.from({ length: rows - 1 }, () => row!)];
  const { schools } = cohortOf([]);
  expect(spilled({ schools, staff: [...staff(150_000), [], []] })).toHaveLength(150_000);
  expect(() => spilled({ schools, staff: staff(150_001) })).toThrow("150001 rows are too many for one formula.");
});
