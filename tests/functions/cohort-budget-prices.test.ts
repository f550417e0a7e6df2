import { cohortBudget } from "../../src/functions/tables";
import { cell, errorWith, standInForExcel } from "../support/custom-functions";

beforeAll(standInForExcel);

const schools = [
  ["School", "Setting", "Listed", "VAT recoverable"],
  ["Hill", "State school", false, ""],
  ["Cliff", "16 to 19", false, ""],
];

function figures(
  person: readonly unknown[],
  prices: readonly (readonly unknown[])[],
): Readonly<Record<string, unknown>> {
  const staff = [
    ["Person", "School", "Programme", "Intake", "Quote"],
    ["A", ...person],
  ];
  const table = cell(() => cohortBudget(staff as any[][], schools, prices as any[][])) as unknown[][];
  return Object.fromEntries(table[0]!.map((heading, index) => [heading, table[1]![index]]));
}

const prices = [
  ["Programme", "Price", "Intake", "VAT charged"],
  ["NPQLT", 950, "Autumn 2026", true],
  ["NPQLT", 900, "", ""],
  ["NPQSL", "£1,250.00", null, false],
];

test.each([
  {
    what: "a quote for the very intake",
    person: ["Hill", "NPQLT", "Autumn 2026"],
    shows: { Fee: 950, VAT: 0, "Net cost": 950 },
  },
  {
    what: "its VAT, where the setting cannot get it back",
    person: ["Cliff", "NPQLT", "Autumn 2026"],
    shows: { Fee: 950, VAT: 190, "Net cost": 1140 },
  },
  {
    what: "else a quote for any intake",
    person: ["Hill", "NPQLT", "Autumn 2024"],
    shows: { Fee: 900, "Net cost": 900 },
  },
  {
    what: "a quote before the published fee",
    person: ["Hill", "NPQSL", "Autumn 2024"],
    shows: { Fee: 1250, "Net cost": 1250 },
  },
  {
    what: "the person's own quote before the list's",
    person: ["Hill", "NPQSL", "Autumn 2024", 1000],
    shows: { Fee: 1000, "Net cost": 1000 },
  },
  {
    what: "the published fee where nothing is quoted",
    person: ["Hill", "NPQEL", "Autumn 2024"],
    shows: { Fee: 3890, "Net cost": 3890 },
  },
])("$what", ({ person, shows }) => {
  expect(figures(person, prices)).toMatchObject(shows);
});

const staff = [
  ["Person", "School", "Programme", "Intake"],
  ["A", "Hill", "NPQH", "Autumn 2024"],
];

test.each([
  {
    what: "staff without a column for the programme",
    tables: [
      [
        ["Person", "School", "Intake"],
        ["A", "Hill", "Autumn 2024"],
      ],
      schools,
    ],
    parts: ["Programme"],
  },
  { what: "schools without a column for the setting", tables: [staff, [["School"], ["Hill"]]], parts: ["Setting"] },
  {
    what: "headings with nobody below",
    tables: [[["Person", "School", "Programme", "Intake"]], schools],
    parts: ["people"],
  },
  { what: "empty ranges", tables: [[[""]], [[""]]], parts: ["Accepted"] },
  {
    what: "prices without a column for the price",
    tables: [staff, schools, [["Programme"], ["NPQH"]]],
    parts: ["Price"],
  },
  {
    what: "a price that is none",
    tables: [
      staff,
      schools,
      [
        ["Programme", "Price"],
        ["NPQH", "cheap"],
      ],
    ],
    parts: ['"cheap"', "pounds"],
  },
  {
    what: "a price for no programme",
    tables: [
      staff,
      schools,
      [
        ["Programme", "Price"],
        ["NPQX", 900],
      ],
    ],
    parts: ['"NPQX"', "NPQLTD"],
  },
])("$what: the whole table is #VALUE!, and says why", ({ tables, parts }) => {
  const [people, places, list] = tables as any[][][];
  expect(cell(() => cohortBudget(people!, places!, list))).toEqual(errorWith("#VALUE!", ...parts));
});
