import { spilledBudget } from "../../../src/budget/views/spilled-table";
import { intakeName } from "../../../src/rules/periods/intake";
import { budgetOf, exampleTables } from "../support/tables";

const tables = exampleTables("trust");
const { lines } = budgetOf(tables);
const [, ...rows] = spilledBudget(tables, ({ kind }) => kind);
const pounds = (pence: number | null): number | string => (pence === null ? "not published" : pence / 100);

test("the spilled table has a row for each person of the trust", () => {
  expect(rows.map(([person]) => person)).toEqual(lines.map(({ person }) => person));
  expect(rows).toHaveLength(61);
});

test.each(lines.map((line, index) => ({ line, row: rows[index]! })))(
  "$line.person is the same in both",
  ({ line, row }) => {
    const { entry, figures, school, person } = line;
    expect(row).toEqual([
      person,
      school.name,
      entry.programme,
      entry.intake === null ? "" : intakeName(entry.intake),
      entry.place,
      pounds(figures.fee),
      pounds(figures.vat),
      pounds(figures.scholarship),
      pounds(figures.targetedSupport),
      pounds(figures.cover),
      pounds(figures.netCost),
      figures.funding,
      figures.why,
    ]);
  },
);
