import { planWorkbook } from "../../../src/budget/plan/workbook";
import { budgetOf, cohortOf } from "../support/tables";

const { sheets } = planWorkbook(budgetOf(cohortOf([{ Programme: "NPQH", Intake: "Autumn 2024" }])));
const [table] = sheets.find(({ name }) => name === "Prices")!.tables;
const headings = table!.columns.map(({ heading }) => heading);
const rows = table!.rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]!])));

/** Every published price: programmes, intakes (blank: none given), price, VAT wording, provider. */
const published: readonly (readonly [
  programmes: string,
  intakes: string,
  price: number,
  vat: string,
  provider: string,
])[] = [
  ["LP", "", 499, "not stated", "SSAT"],
  ["NPQLTD", "", 899, "plus VAT if applicable", "Best Practice Network"],
  ["NPQEL", "", 4095, "not stated", "Generate Teaching Hub with Best Practice Network"],
  ["NPQLBC NPQLL", "Autumn 2022, Spring 2023", 901, "not stated", "Education Development Trust"],
  ["NPQEYL", "Autumn 2022, Spring 2023", 1148, "not stated", "Education Development Trust"],
  ["EHCO", "Autumn 2023, Spring 2024", 800, "not stated", "Redhill Teaching School Hub"],
  ["NPQLT NPQLTD NPQLBC NPQLL NPQLPM", "Autumn 2024", 899, "not stated", "Red Kite Teaching School Hub"],
  ["NPQSL NPQEYL", "Autumn 2024", 1090, "not stated", "Red Kite Teaching School Hub"],
  ["NPQSENCO", "Autumn 2024, Spring 2025", 1265, "not stated", "Red Kite Teaching School Hub"],
  ["NPQH", "Autumn 2024, Spring 2025", 1885, "not stated", "Red Kite Teaching School Hub"],
  ["NPQEL", "Autumn 2024", 3890, "not stated", "Red Kite Teaching School Hub"],
  ["NPQLT NPQLTD NPQLBC NPQLL NPQLPM", "Spring 2025", 885, "not stated", "Red Kite Teaching School Hub"],
  ["NPQSL NPQEYL", "Spring 2025", 1055, "not stated", "Red Kite Teaching School Hub"],
  ["NPQEL", "Spring 2025", 4099, "not stated", "Red Kite Teaching School Hub"],
  ["NPQSENCO", "Autumn 2025", 1265, "not stated", "Saffron Teaching School Hub with Teach First"],
  ["NPQH", "Autumn 2026", 1949, "plus VAT", "teachingschoolhub.co.uk"],
];

const inWords = (programme: unknown, intake: unknown, price: unknown, vat: unknown, provider: unknown): string =>
  `${programme}, ${intake}: ${price}, ${vat}, ${provider}`;

test("has every published fee once, and no other", () => {
  const expected = published.flatMap(([programmes, intakes, price, vat, provider]) =>
    intakes
      .split(", ")
      .flatMap((intake) => programmes.split(" ").map((programme) => inWords(programme, intake, price, vat, provider))),
  );
  const found = rows.map((row) =>
    inWords(row["Programme"], row["Intake"] ?? "", row["Price"], row["VAT wording"], row["Provider"]),
  );
  expect(found.sort()).toEqual(expected.sort());
});

test("each has a source, the day it was checked, and no word on whether VAT is charged", () => {
  for (const row of rows) {
    expect(row).toMatchObject({ Kind: "Published", "VAT charged": null });
    expect(row["Source"]).toMatch(/\(.+\)$/);
    expect(row["Checked on"]).toMatch(/^(\d{1,2} )?[A-Z][a-z]+ 20\d\d$/);
  }
});

test("the doubtful ones say so, and no other", () => {
  const doubtful = rows.filter((row) => /^doubtful, so not used/.test(String(row["Note"])));
  expect(doubtful.map((row) => [row["Programme"], row["Price"]])).toEqual([
    ["NPQSENCO", 1265],
    ["NPQEL", 4095],
  ]);
});
