import type { Budget } from "../../src/budget/budget";
import type { CaseCost } from "../../src/budget/lines/case-cost";
import type { Totals } from "../../src/budget/lines/totals";
import { readCases } from "../support/cases";
import { budgetOf, exampleTables } from "./support/tables";

/*
 * How tests/golden was worked out: person by person from the guidance, not by the program: funding and reason from the
 * intake's rules, fee (the row's quote, the price list, the hub's list of that intake; "?" for none), targeted
 * support of 2023-24 (£800 for Ashdown's 140 pupils, £200 for Dale View's 165 and Fern Lane's 96, none for the larger
 * three) and days of cover (3 specialist, 4 NPQSL, 5 NPQH, 6 NPQEL, 2 NPQEYL; "?" for the others) times the day rate.
 * The only VAT is 20% of £940 at the college, which gets none back. With the scholarship a person costs cover less
 * support, without it fee, VAT and cover. Totals add those lines up; "+" is "at least": something is left out.
 */
const lineColumns = [
  "person",
  "fee",
  "VAT",
  "scholarship",
  "support",
  "cover",
  "net cost",
  "funding",
  "reason",
  "best",
  "expected",
  "worst",
] as const;
const totalColumns = [
  "cohort",
  "group",
  "people",
  "fees",
  "VAT",
  "scholarships",
  "fees to pay",
  "support",
  "cover",
  "best",
  "expected",
  "worst",
  "at risk",
] as const;

const inPounds = (pence: number | null): string => (pence === null ? "?" : String(pence / 100));
const inWords = ({ pence, atLeast }: CaseCost): string => inPounds(pence) + (atLeast ? "+" : "");

const budgets: Readonly<Record<string, Budget>> = {
  primary: budgetOf(exampleTables("primary")),
  trust: budgetOf(exampleTables("trust")),
};

describe.each(Object.entries(budgets))("the example %s", (name, budget) => {
  const expected = readCases(`golden/${name}-lines.csv`, lineColumns);

  test("has the people of the golden table", () => {
    expect(budget.lines.map(({ person }) => person)).toEqual(expected.map(({ person }) => person));
  });

  test.each(expected)("$person: $funding, net cost $net cost", ({ at: _, ...row }) => {
    const { person, figures } = budget.lines.find((line) => line.person === row.person)!;
    expect({
      person: person,
      fee: inPounds(figures.fee),
      VAT: inPounds(figures.vat),
      scholarship: inPounds(figures.scholarship),
      support: inPounds(figures.targetedSupport),
      cover: inPounds(figures.cover),
      "net cost": inPounds(figures.netCost),
      funding: figures.funding,
      reason: figures.reason,
      best: inWords(figures.cases.best),
      expected: inWords(figures.cases.expected),
      worst: inWords(figures.cases.worst),
    }).toEqual(row);
  });
});

test.each(readCases("golden/totals.csv", totalColumns))("totals of $cohort $group", ({ at: _, ...row }) => {
  const { totals, bySchool, byProgramme, byFunding } = budgets[row.cohort]!;
  const groups = new Map<string, Totals>([["", totals], ...bySchool, ...byProgramme, ...byFunding]);
  const found = groups.get(row.group)!;
  expect(found.netCost).toEqual(found.cases.expected);
  expect({
    cohort: row.cohort,
    group: row.group,
    people: String(found.people),
    fees: inWords(found.fees),
    VAT: inWords(found.vat),
    scholarships: inWords(found.scholarships),
    "fees to pay": inWords(found.feesToPay),
    support: inWords(found.targetedSupport),
    cover: inWords(found.cover),
    best: inWords(found.cases.best),
    expected: inWords(found.cases.expected),
    worst: inWords(found.cases.worst),
    "at risk": inWords(found.atRisk),
  }).toEqual(row);
});
