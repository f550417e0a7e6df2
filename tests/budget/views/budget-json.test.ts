import { budgetJson } from "../../../src/budget/views/budget-json";
import { budgetOf, cohortOf, exampleTables } from "../support/tables";

test("the primary's totals in pounds, and which of them are at least", () => {
  expect(budgetJson(budgetOf(exampleTables("primary"))).totals).toEqual({
    people: 8,
    fees: 5367,
    vat: 0,
    scholarships: 3943,
    feesToPay: 1424,
    targetedSupport: 0,
    cover: 2940,
    netCost: 4364,
    atRisk: 3943,
    best: { netCost: 4364 },
    expected: { netCost: 4364 },
    worst: { netCost: 8307 },
    atLeast: [
      "fees",
      "scholarships",
      "cover",
      "netCost",
      "atRisk",
      "best.netCost",
      "expected.netCost",
      "worst.netCost",
    ],
  });
});

test("a place is as the list says it: nothing said stays nothing, and counts as Requested", () => {
  const person = { Programme: "NPQH", Intake: "Autumn 2024" };
  const places = ["", "requested", "Confirmed", "Refused"];
  const people = [
    ...places.map((Place) => ({ ...person, Place })),
    { Programme: "LP" },
    { Programme: "LP", Place: "Requested" },
  ];
  const { lines } = budgetJson(budgetOf(cohortOf(people)));
  expect(lines.map(({ place }) => place)).toEqual([null, "Requested", "Confirmed", "Refused", null, "Requested"]);
  expect(lines[0]).toEqual({ ...lines[1], row: 2, place: null });
});

test("a line with what is not known as null", () => {
  const person = { Person: "P-1", Role: "Head", Programme: "NPQLL", Intake: "Autumn 2025" };
  const { lines, checks } = budgetJson(budgetOf(cohortOf([person], [{ Listed: "FALSE" }])));
  expect(lines).toEqual([
    {
      row: 2,
      person: "P-1",
      school: "Alder School",
      programme: "NPQLL",
      intake: "Autumn 2025",
      place: null,
      fee: null,
      vat: 0,
      scholarship: 0,
      targetedSupport: 0,
      cover: null,
      netCost: null,
      funding: "Not funded",
      reason: "not_disadvantage_listed",
      why: "NPQLL needs a workplace on DfE's disadvantage list for Autumn 2025.",
    },
  ]);
  expect(checks[0]).toEqual({
    table: "staff",
    row: 2,
    column: "Quote",
    code: "fee_not_published",
    message: expect.stringMatching(/NPQLL in Autumn 2025/),
  });
});

test("schools and programmes have the same totals as the whole, and survive being written", () => {
  const json = budgetJson(budgetOf(exampleTables("trust")));
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.schools.map(({ school }) => school)).toHaveLength(6);
  for (const groups of [json.schools, json.programmes]) {
    expect(groups.reduce((sum, group) => sum + group.netCost, 0)).toBe(45_266);
    expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(61);
  }
});
