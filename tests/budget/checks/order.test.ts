import { checkCodes } from "../../../src/budget/checks/check";
import { inPounds } from "../../../src/rules/in-pounds";
import { budgetOf, cohortOf, exampleTables } from "../support/tables";

const { checks, lines, schools } = budgetOf(exampleTables("trust"));

test("the weightiest kind comes first, and within a kind the table's rows are in order", () => {
  const order = checks.map(({ code, row }) => checkCodes.indexOf(code) * 1000 + row);
  expect(order.length).toBeGreaterThan(10);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("every check is about a row that is there", () => {
  const rows = { staff: lines.map(({ row }) => row), schools: schools.map(({ number }) => number), prices: [] };
  for (const { table, row } of checks) expect(rows[table]).toContain(row);
});

// Cedar Park: T-228, T-236, T-250, T-251 and T-253 wait for the list; T-227 and T-230 were refused. Fern Lane: nobody.
test("the trust waits for one list, for five people", () => {
  expect(checks.filter(({ code }) => code === "list_not_known")).toEqual([
    expect.objectContaining({
      table: "schools",
      row: 4,
      message: expect.stringContaining("and 5 people depend on it"),
    }),
  ]);
});

test("checks of rows after blank ones name the rows that people see", () => {
  const { staff, schools: schoolCells } = cohortOf([{ Programme: "NPQH", Intake: "Autumn 2027" }]);
  const spaced = { staff: [[], ...staff.slice(0, 1), [], ...staff.slice(1)], schools: schoolCells };
  expect(budgetOf(spaced).checks.map(({ row }) => row)).toContain(4);
});

test("no sentence names a row by its number in the file, which is another one in the workbook", () => {
  const twice = cohortOf(
    [{}, {}].map(() => ({ Person: "P-1", Programme: "NPQH", Intake: "Autumn 2024" })),
    [{}],
    [{}, {}].map(() => ({ Programme: "NPQH", Price: 1000 })),
  );
  const said = [...checks, ...budgetOf(twice).checks].filter(({ message }) => /\brow \d/.test(message));
  expect(said).toEqual([]);
});

test.each([
  [0, "£0"],
  [5, "£0.05"],
  [99_999, "£999.99"],
  [100_000, "£1,000"],
  [123_456_789, "£1,234,567.89"],
  [-17_980, "-£179.80"],
])("%d pence in a sentence are %s", (pence, words) => {
  expect(inPounds(pence)).toBe(words);
});
