import type { ComparisonCase } from "../../../src/budget/views/comparison";
import { compareRoutes } from "../../../src/budget/views/comparison";
import { parseIntake } from "../../../src/rules/periods/intake";

const autumn2024: ComparisonCase = {
  people: 10,
  intake: parseIntake("Autumn 2024"),
  setting: "State school",
  listed: "not listed",
  ssatMember: true,
  programme: "NPQSL",
};
const rows = (compared: Partial<ComparisonCase>): Record<string, unknown> =>
  Object.fromEntries(compareRoutes({ ...autumn2024, ...compared }).map(([measure, ...routes]) => [measure, routes]));

test("has a heading row and the measures in order", () => {
  expect(compareRoutes(autumn2024)[0]).toEqual(["Measure", "NPQ", "Lead Practitioner"]);
  expect(
    compareRoutes(autumn2024)
      .slice(1)
      .map(([measure]) => measure),
  ).toEqual([
    "Programme",
    "Fee per person",
    "Fees for all",
    "Funding",
    "Scholarships for all",
    "VAT borne for all",
    "Cost to the school, before cover",
    "Months",
    "Learning hours",
    "Face-to-face days",
    "Who may take it",
    "Assessment",
    "Risk",
  ]);
});

test("ten people of a school that is not listed pay for both routes", () => {
  expect(rows({})).toMatchObject({
    "Fee per person": [1090, 499],
    "Fees for all": [10_900, 4_990],
    Funding: ["Not funded", "Not funded"],
    "Scholarships for all": [0, 0],
    "VAT borne for all": [0, 0],
    "Cost to the school, before cover": [10_900, 4_990],
    Months: [18, 24],
    "Learning hours": [90, "not published"],
    "Face-to-face days": [4, "not published"],
  });
});

test("on the list the scholarship covers the NPQ, and places are limited", () => {
  const compared = rows({ listed: "listed" });
  expect(compared).toMatchObject({
    Funding: ["Funded", "Not funded"],
    "Scholarships for all": [10_900, 0],
    "Cost to the school, before cover": [0, 4_990],
  });
  expect(compared["Risk"]).toEqual([expect.stringMatching(/Funded places are limited\.$/), expect.any(String)]);
});

test("before autumn 2024 places were not limited", () => {
  expect(String(rows({ intake: parseIntake("Spring 2024") })["Risk"])).not.toMatch(/limited/);
});

test("a funded place costs nothing even where no fee is published", () => {
  expect(rows({ intake: parseIntake("Autumn 2025"), programme: "NPQH" })).toMatchObject({
    "Fee per person": ["not published", 499],
    "Scholarships for all": ["not published", 0],
    "VAT borne for all": [0, 0],
    "Cost to the school, before cover": [0, 4_990],
  });
});

test("a list that is not known counts as not listed", () => {
  expect(rows({ listed: "not known" })).toMatchObject({
    Funding: ["Unknown", "Not funded"],
    "Scholarships for all": [0, 0],
    "Cost to the school, before cover": [10_900, 4_990],
  });
});

test("an independent school bears VAT on the NPQ; SSAT does not state its own", () => {
  expect(rows({ setting: "Independent school" })).toMatchObject({
    "VAT borne for all": [2_180, "not published"],
    "Cost to the school, before cover": [13_080, "not published"],
  });
});

test("a school that is not a member has no published fee for the Lead Practitioner", () => {
  expect(rows({ ssatMember: false })).toMatchObject({
    "Fee per person": [1090, "not published"],
    "Cost to the school, before cover": [10_900, "not published"],
  });
  expect(rows({ ssatMember: null })["Fee per person"]).toEqual([1090, 499]);
});

test("without a programme the general planning figure stands for the NPQ", () => {
  expect(rows({ programme: null })).toMatchObject({
    Programme: ["NPQ", "LP"],
    "Fee per person": [1000, 499],
    Months: ["depends on the NPQ", 24],
    "Cost to the school, before cover": ["depends on the NPQ", 4_990],
  });
});

test("every cell is filled", () => {
  for (const programme of [null, "NPQLL", "NPQSENCO", "NPQH"] as const) {
    for (const cell of compareRoutes({ ...autumn2024, programme }).flat()) expect(cell).not.toBe("");
  }
});
