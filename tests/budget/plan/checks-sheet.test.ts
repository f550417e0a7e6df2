import { planWorkbook } from "../../../src/budget/plan/workbook";
import type { CellValue } from "../../../src/budget/plan/sheet-plan";
import { checkKinds } from "../../../src/budget/checks/check";
import type { Budget } from "../../../src/budget/budget";
import { budgetOf, cohortOf, exampleTables } from "../support/tables";

/** Blank rows and schools in another order than their people: a row of the file is not the same row of the workbook. */
function spacedOut(): Budget {
  const { staff, schools } = cohortOf(
    [
      { Person: "P-1", School: "Birch School", Programme: "NPQH", Intake: "Autumn 2027" },
      { Person: "P-2", School: "Alder School", Programme: "NPQLT", Intake: "Autumn 2024" },
    ],
    [{}, { School: "Birch School", "Cover day rate": "" }, { School: "Cedar School" }],
  );
  return budgetOf({
    staff: [[], staff[0]!, [], staff[1]!, [], [], staff[2]!],
    schools: [schools[0]!, [], ...schools.slice(1)],
  });
}

describe.each([
  ["the trust", budgetOf(exampleTables("trust"))],
  ["tables with blank rows", spacedOut()],
])("checks of %s", (_, budget) => {
  const plan = planWorkbook(budget);
  const [table] = plan.sheets.find(({ name }) => name === "Checks")!.tables;

  /** The table under a link, the heading of its column and the row of data. */
  function target(link: string): { heading: string; row: Record<string, CellValue> } {
    const [, sheetName, letter, number] = /^'(.+)'!([A-Z])(\d+)$/.exec(link)!;
    const found = plan.sheets.find(({ name }) => name === sheetName)!.tables[0]!;
    const headings = found.columns.map(({ heading }) => heading);
    const values = found.rows[Number(number) - found.headerRow - 1]!;
    return {
      heading: headings[letter!.charCodeAt(0) - 65]!,
      row: Object.fromEntries(headings.map((heading, index) => [heading, values[index]!])),
    };
  }

  test("each has a row with a link", () => {
    expect(table!.columns.map(({ heading }) => heading)).toEqual(["Cell", "About", "Kind", "What to look at"]);
    expect(table!.rows).toHaveLength(budget.checks.length);
    expect(table!.links).toHaveLength(budget.checks.length);
  });

  test.each(budget.checks.map((check, index) => ({ ...check, index })))(
    "$code of $table row $row leads to its cell",
    (check) => {
      const link = table!.links![check.index]!;
      const { heading, row } = target(link);
      expect(heading).toBe(check.column);
      if (check.table === "staff") {
        const line = budget.lines.find((candidate) => candidate.row === check.row)!;
        expect([row["Person"], row["Programme"]]).toEqual([line.person, line.entry.programme]);
        expect(table!.rows[check.index]![1]).toBe(`${line.person}, ${line.entry.programme}`);
      } else {
        const found = budget.schools.find(({ number }) => number === check.row)!;
        expect(row["School"]).toBe(found.school.name);
        expect(table!.rows[check.index]![1]).toBe(found.school.name);
      }
      expect(table!.rows[check.index]).toEqual([
        link.replaceAll("'", ""),
        expect.any(String),
        checkKinds[check.code],
        check.message,
      ]);
    },
  );
});
