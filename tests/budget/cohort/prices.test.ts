import { budgetOf, cohortOf, lineOf, problemsOf } from "../support/tables";
import type { Row } from "../support/tables";

const person: Row = { Person: "P-1", Programme: "NPQSL", Intake: "Autumn 2024" };
const published = 1_090_00;
const quote = (row: Row): Row => ({ Programme: "NPQSL", Price: 1000, ...row });

/** Which price wins: the row's quote, one for the intake, one for any intake, the published fee. */
test.each<{ name: string; row?: Row; prices: readonly Row[]; fee: number }>([
  { name: "nothing quoted", prices: [], fee: published },
  { name: "a quote for the very intake", prices: [quote({ Intake: "Autumn 2024", Price: 1000 })], fee: 1_000_00 },
  { name: "a quote for another intake", prices: [quote({ Intake: "Spring 2025", Price: 1000 })], fee: published },
  { name: "a quote for another programme", prices: [quote({ Programme: "NPQH", Price: 1000 })], fee: published },
  { name: "a quote for any intake", prices: [quote({ Price: 950 })], fee: 950_00 },
  {
    name: "the very intake before any, whatever stands first",
    prices: [quote({ Price: 950 }), quote({ Intake: "Autumn 2024", Price: 1000 })],
    fee: 1_000_00,
  },
  {
    name: "any intake where another is quoted too",
    prices: [quote({ Intake: "Spring 2025", Price: 1000 }), quote({ Price: 950 })],
    fee: 950_00,
  },
  {
    name: "the row's own quote before all",
    row: { Quote: 1200 },
    prices: [quote({ Intake: "Autumn 2024" })],
    fee: 1_200_00,
  },
  { name: "a row of Kind Quote", prices: [quote({ Kind: "quote", Price: 1000 })], fee: 1_000_00 },
  {
    name: "a row of Kind Published is passed over",
    prices: [quote({ Kind: "Published", Price: 1000 })],
    fee: published,
  },
  {
    name: "a published row does not hide the quote below it",
    prices: [quote({ Kind: "Published", Price: 1000 }), quote({ Price: 950 })],
    fee: 950_00,
  },
  { name: "the first of two quotes for the same", prices: [quote({ Price: 950 }), quote({ Price: 900 })], fee: 950_00 },
  { name: "a quote of nothing is a price", prices: [quote({ Price: "0" })], fee: 0 },
  { name: "a price in pounds and pence", prices: [quote({ Price: "£1,234.56" })], fee: 1_234_56 },
])("$name", ({ row = {}, prices, fee }) => {
  expect(lineOf({ ...person, ...row }, {}, prices).figures.fee).toBe(fee);
});

test("a quote answers for a Lead Practitioner with and without an intake", () => {
  const prices = [quote({ Programme: "LP", Price: 550 })];
  expect(lineOf({ Programme: "LP" }, {}, prices).figures.fee).toBe(550_00);
  expect(lineOf({ Programme: "LP", Intake: "Autumn 2024" }, {}, prices).figures.fee).toBe(550_00);
});

test("a quote for one intake does not answer for a Lead Practitioner without", () => {
  expect(
    lineOf({ Programme: "LP" }, {}, [quote({ Programme: "LP", Intake: "Autumn 2024", Price: 550 })]).figures.fee,
  ).toBe(499_00);
});

test.each([
  ["Kind", "Guess"],
  ["Programme", "NPQX"],
  ["Intake", "Winter 2024"],
  ["Price", "-1"],
  ["Price", ""],
  ["VAT charged", "perhaps"],
])("a price list whose %s is %p is wrong", (column, value) => {
  expect(problemsOf(cohortOf([person], [{}], [quote({}), quote({ [column]: value })]))).toEqual([
    { table: "prices", row: 3, column, value, message: expect.stringContaining("Accepted: ") },
  ]);
});

test("a wrong published row is told too", () => {
  expect(problemsOf(cohortOf([person], [{}], [quote({ Kind: "Published", Price: "about 900" })]))).toHaveLength(1);
});

test("provider, source and day are kept as they were typed", () => {
  const prices = [quote({ Provider: " Example provider ", Source: "=1+1", "Checked on": "2 November 2026" })];
  expect(budgetOf(cohortOf([person], [{}], prices)).quotes).toEqual([
    {
      row: 2,
      programme: "NPQSL",
      intake: null,
      provider: "Example provider",
      price: 1_000_00,
      vatCharged: null,
      source: "=1+1",
      checkedOn: "2 November 2026",
    },
  ]);
});
