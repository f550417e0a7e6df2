import { sources } from "../../../src/policy/sources";
import { figuresUsed } from "../../../src/budget/views/figures-used";
import { budgetOf, cohortOf, exampleTables } from "../support/tables";
import type { Row } from "../support/tables";

const usedBy = (person: Row, school: Row = {}, prices: readonly Row[] = []) =>
  figuresUsed(budgetOf(cohortOf([person], [school], prices))).map(({ figure, value, cited }) => [
    figure,
    value,
    cited?.source ?? null,
  ]);
const person: Row = { Programme: "NPQSL", Intake: "Autumn 2024" };

test.each(["primary", "trust"] as const)(
  "every figure of the example %s stands once, with a source that is there or as the school's own",
  (name) => {
    const used = figuresUsed(budgetOf(exampleTables(name)));
    expect(used.length).toBeGreaterThan(10);
    const keys = used.map(({ figure, value, cited }) => `${figure}, ${value}, ${cited?.source}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { figure, value, cited } of used) {
      if (cited === null)
        expect([figure, value]).toEqual([expect.stringMatching(/^Fee: /), expect.stringMatching(/quoted/)]);
      else expect(Object.keys(sources)).toContain(cited.source);
      expect(value).not.toBe("");
    }
  },
);

test.each<[string, Row, Row, readonly Row[], readonly unknown[]]>([
  [
    "the published fee of the intake",
    person,
    {},
    [],
    ["Fee: NPQSL, Autumn 2024", "£1,090 per person; VAT: not stated", "redKiteAutumn2024"],
  ],
  [
    "a quote in the row",
    { ...person, Quote: 1000 },
    {},
    [],
    ["Fee: NPQSL, Autumn 2024", "£1,000 per person, quoted", null],
  ],
  [
    "a quote in the price list",
    person,
    {},
    [{ Programme: "NPQSL", Price: 950.5 }],
    ["Fee: NPQSL, Autumn 2024", "£950.50 per person, quoted", null],
  ],
  ["the members' fee", { Programme: "LP" }, {}, [], ["Fee: LP", "£499 per person", "ssatBlog2024"]],
  [
    "the rule of the scholarship",
    { ...person, Intake: "Autumn 2023" },
    {},
    [],
    [
      "Scholarship: NPQSL, Autumn 2023",
      "Funded: State-funded settings had scholarships in Autumn 2023.",
      "dfeFunding2023",
    ],
  ],
  [
    "the intake's own rules for a setting that they leave out",
    person,
    { Setting: "Independent school" },
    [],
    [
      "Scholarship: NPQSL, Autumn 2024",
      "Not funded: No scholarship in Autumn 2024 is for this setting (Independent school) as described.",
      "dfeFundingAutumn2024",
    ],
  ],
  [
    "the band of targeted support",
    { ...person, Intake: "Autumn 2023" },
    {},
    [],
    ["Targeted support: 2023-24, State school", "£800 per person", "targetedSupport2023"],
  ],
  [
    "the end of targeted support",
    { ...person, Place: "Confirmed" },
    {},
    [],
    ["Targeted support: 2024-25", "£0 per person", "npqDesignHistory"],
  ],
  ["the days of cover", person, {}, [], ["Days of cover: NPQSL", "4 days", "olpProgrammes2021"]],
])("%s", (_, row, school, prices, expected) => {
  expect(usedBy(row, school, prices)).toContainEqual(expected);
});

test("what the rule of a scholarship says has nothing to do with a refused place", () => {
  const rule = [
    "Scholarship: NPQH, Autumn 2024",
    "Funded: NPQH is funded for all publicly funded settings in Autumn 2024.",
    "dfeFundingAutumn2024",
  ];
  const refused = usedBy({ Programme: "NPQH", Intake: "Autumn 2024", Place: "Refused" });
  expect(refused.filter(([figure]) => String(figure).startsWith("Scholarship"))).toEqual([rule]);
});

test("a fee that is not published and cover that is not counted are not among the figures", () => {
  const used = usedBy({ Programme: "NPQSL", Intake: "Autumn 2025" }, { "Cover day rate": "" });
  expect(used.filter(([figure]) => /^(Fee|Days)/.test(String(figure)))).toEqual([]);
});

test("VAT, financial years and ledger codes are always there", () => {
  const figures = usedBy(person).map(([figure]) => String(figure));
  for (const kind of ["VAT", "Financial year", "Ledger code"]) {
    expect(figures.filter((figure) => figure.startsWith(`${kind}: `)).length).toBeGreaterThan(1);
  }
});
