import { cohortBudget } from "../../src/functions/tables";
import type { CellError } from "../support/custom-functions";
import { cell, errorWith, standInForExcel } from "../support/custom-functions";
import { headings, line, schools } from "./cohort-line";

beforeAll(standInForExcel);

test("a fee that is not published is #N/A in that row, and names programme and intake", () => {
  const shown = errorWith("#N/A", "NPQLT", "Autumn 2026", "quote");
  expect(line(["Hill", "NPQLT", "Autumn 2026"])).toMatchObject({
    Fee: shown,
    "Net cost": shown,
    Funding: "Not funded",
  });
});

test.each([
  { what: "an unknown school", person: ["Vale", "NPQH", "Autumn 2024"], parts: ['"Vale"', "Hill, Brook, Dale"] },
  {
    what: "a school whose row cannot be read",
    person: ["Ruin", "NPQH", "Autumn 2024"],
    parts: ['"Castle"', "State school"],
  },
  { what: "a wrong programme", person: ["Hill", "NPQX", "Autumn 2024"], parts: ['"NPQX"', "NPQLTD"] },
  { what: "a wrong intake", person: ["Hill", "NPQH", "Summer 2024"], parts: ['"Summer 2024"', "Autumn 2024"] },
  { what: "a missing intake", person: ["Hill", "NPQH", ""], parts: ["NPQH", "intake"] },
  { what: "a wrong quote", person: ["Hill", "NPQH", "Autumn 2024", "", "cheap"], parts: ['"cheap"', "quote"] },
  {
    what: "a wrong circumstance",
    person: ["Hill", "NPQH", "Autumn 2024", "on leave"],
    parts: ['"on leave"', "lead mentor"],
  },
  {
    what: "a wrong place",
    person: ["Hill", "NPQH", "Autumn 2024", "", "", "Offered"],
    parts: ['"Offered"', "Confirmed"],
  },
  { what: "two mistakes at once", person: ["Vale", "NPQX", "Autumn 2024"], parts: ['"Vale"', '"NPQX"'] },
])("$what is #VALUE! in its own row, and says what is accepted", ({ person, parts }) => {
  const shown = line(person);
  for (const figure of ["Fee", "Scholarship", "Net cost", "Funding"])
    expect(shown[figure]).toEqual(errorWith("#VALUE!", ...parts));
  expect(shown.Person).toBe("A. Reader");
  expect(String(shown.Why)).toContain(parts[0]);
});

test("a bad row and a blank one leave the others as they are, each beside its own", () => {
  const staff = [
    headings,
    ["A", "Hill", "NPQSL", "Autumn 2024"],
    [null, "", 0, ""],
    ["B", "Vale", "NPQH", "Autumn 2024"],
    ["C", "Dale", "NPQSL", "Spring 2025"],
  ];
  const table = cell(() => cohortBudget(staff, schools as any[][])) as unknown[][];
  const netCost = table[0]!.indexOf("Net cost");
  expect(table.map((row) => row[0])).toEqual(["Person", "A", "", "B", "C"]);
  expect([table[1]![netCost], table[4]![netCost]]).toEqual([1890, 1266]);
  expect((table[3]![netCost] as CellError).code).toBe("#VALUE!");
  expect(table[2]!.every((value) => value === "")).toBe(true);
});

test("blank rows below the people are left away", () => {
  const table = cell(() =>
    cohortBudget([headings, ["A", "Hill", "NPQH", "Autumn 2024"], ["", "", "", ""], [0, 0, 0, 0]], schools as any[][]),
  ) as unknown[][];
  expect(table).toHaveLength(2);
});
