import { cpdCompare, npqList } from "../../src/functions/tables";
import { cell, errorWith, standInForExcel, titled } from "../support/custom-functions";

beforeAll(standInForExcel);

const state = "State school";

/** The comparison by its measures: what the NPQ and the Lead Practitioner route say. */
function compared(...args: Parameters<typeof cpdCompare>): Readonly<Record<string, unknown>> {
  const [headings, ...rows] = cell(() => cpdCompare(...args)) as unknown[][];
  expect(headings).toEqual(["Measure", "NPQ", "Lead Practitioner"]);
  return Object.fromEntries(rows.map(([measure, npq, accreditation]) => [String(measure), [npq, accreditation]]));
}

test("no programme chosen: the general figure beside members' fee", () => {
  expect(compared(6, "Autumn 2026", state)).toMatchObject({
    "Fee per person": [1000, 499],
    "Fees for all": [6000, 2994],
    "Scholarships for all": ["depends on the NPQ", 0],
    "Cost to the school, before cover": ["depends on the NPQ", 2994],
  });
});

test("a programme that is not funded, with what is known of both routes", () => {
  expect(compared(6, "Autumn 2024", state, false, true, "NPQSL")).toMatchObject({
    Programme: ["NPQSL", "LP"],
    "Fees for all": [6540, 2994],
    Funding: ["Not funded", "Not funded"],
    "VAT borne for all": [0, 0],
    "Cost to the school, before cover": [6540, 2994],
    Months: [18, 24],
    "Learning hours": [90, "not published"],
    "Face-to-face days": [4, "not published"],
  });
});

test("a programme that is funded costs the school nothing", () => {
  const shown = compared(6, "Autumn 2024", state, null, null, "NPQH");
  expect(shown.Funding![0 as never]).toBe("Funded");
  expect(shown).toMatchObject({ "Scholarships for all": [11_310, 0], "Cost to the school, before cover": [0, 2994] });
  expect(String((shown.Risk as string[])[0])).toContain("limited");
});

test("before autumn 2024 places were not limited", () => {
  expect(String((compared(1, "Autumn 2023", state, null, null, "NPQH").Risk as string[])[0])).not.toContain("limited");
});

test("VAT that an independent school bears", () => {
  const shown = compared(2, "Spring 2025", "Independent school", null, null, "NPQSL");
  expect((shown["VAT borne for all"] as number[])[0]).toBe(422);
  expect((shown["Cost to the school, before cover"] as number[])[0]).toBe(2532);
});

test("what is not published says so and is not 0", () => {
  const shown = compared(2, "Autumn 2026", state, false, false, "NPQLT");
  expect(shown).toMatchObject({
    "Fee per person": ["not published", "not published"],
    "Cost to the school, before cover": ["not published", "not published"],
  });
});

test.each(
  titled([
    { call: () => cpdCompare(0, "Autumn 2026", state), error: errorWith("#VALUE!", "number of people") },
    { call: () => cpdCompare(2.5, "Autumn 2026", state), error: errorWith("#VALUE!", "2.5", "number of people") },
    { call: () => cpdCompare(6, "2026-27", state), error: errorWith("#VALUE!", '"2026-27"') },
    { call: () => cpdCompare(6, "Autumn 2026", "Castle"), error: errorWith("#VALUE!", '"Castle"', "State school") },
    { call: () => cpdCompare(6, "Autumn 2026", state, "maybe"), error: errorWith("#VALUE!", '"maybe"', "RISE") },
    {
      call: () => cpdCompare(6, "Autumn 2026", state, true, "maybe"),
      error: errorWith("#VALUE!", '"maybe"', "SSAT member"),
    },
    {
      call: () => cpdCompare(6, "Autumn 2026", state, true, true, "NPQX"),
      error: errorWith("#VALUE!", '"NPQX"', "NPQLT"),
    },
    { call: () => cpdCompare(6, "Autumn 2027", state, true, true, "NPQH"), error: errorWith("#N/A", "Autumn 2027") },
    { call: () => npqList("Summer 2024"), error: errorWith("#VALUE!", '"Summer 2024"', "Autumn 2024") },
  ]),
)("$title shows $error.code", ({ call, error }) => {
  expect(cell(call)).toEqual(error);
});

const list = (intake?: string): readonly (readonly unknown[])[] => cell(() => npqList(intake)) as unknown[][];

test("the catalogue has a heading row and every programme with the fee to plan with", () => {
  const [headings, ...rows] = list();
  expect(headings).toEqual(["Code", "Name", "Group", "Months", "Days", "Hours", "Fee", "Source", "Hours by"]);
  expect(rows).toHaveLength(14);
  const row = (code: string): readonly unknown[] => rows.find(([first]) => first === code)!.slice(0, 7);
  expect(row("NPQLTD")).toEqual(["NPQLTD", "Leading Teacher Development", "specialist", 12, 3, 82, 899]);
  expect(row("NPQH")).toEqual(["NPQH", "Headship", "leadership", 18, 5, 104, 1949]);
  expect(row("NPQSENCO")).toEqual(["NPQSENCO", "For SENCOs", "SENCO", 18, "not published", "not published", 1265]);
  expect(row("LP")).toEqual([
    "LP",
    "SSAT Lead Practitioner",
    "accreditation",
    24,
    "not published",
    "not published",
    499,
  ]);
  rows.forEach((cells) => expect(cells[7]).toMatch(/\S/));
});

test.each([
  { intake: "Autumn 2021", codes: ["NPQLT", "NPQLTD", "NPQLBC", "NPQSL", "NPQH", "NPQEL", "ASO", "LP"] },
  {
    intake: "Autumn 2022",
    codes: ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQSL", "NPQH", "NPQEL", "NPQEYL", "EHCO", "LP"],
  },
  {
    intake: "Autumn 2023",
    codes: ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQSL", "NPQH", "NPQEL", "NPQEYL", "EHCO", "LP"],
  },
  {
    intake: "Spring 2024",
    codes: ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQLPM", "NPQSL", "NPQH", "NPQEL", "NPQEYL", "EHCO", "LP"],
  },
  {
    intake: "Autumn 2024",
    codes: [
      "NPQLT",
      "NPQLTD",
      "NPQLBC",
      "NPQLL",
      "NPQLPM",
      "NPQSL",
      "NPQH",
      "NPQEL",
      "NPQEYL",
      "NPQSENCO",
      "EHCO",
      "LP",
    ],
  },
])("$intake offered $codes", ({ intake, codes }) => {
  expect(
    list(intake)
      .slice(1)
      .map(([code]) => code),
  ).toEqual(codes);
});

test("a fee of the intake, not another's", () => {
  const fee = (intake: string, code: string): unknown => list(intake).find(([first]) => first === code)![6];
  expect(fee("Autumn 2024", "NPQSL")).toBe(1090);
  expect(fee("Spring 2025", "NPQSL")).toBe(1055);
  expect(fee("Autumn 2026", "NPQSL")).toBe("not published");
});
