import { DOMParser } from "@xmldom/xmldom";
import { readXlsx } from "hucre/xlsx";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { readParts } from "../support/xlsx-parts";
import { samplePlan } from "./sample-plan";
import { fees, planOfCell, planWith } from "./small-plan";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(samplePlan);
});

test("the same plan gives the same bytes", async () => {
  expect(Buffer.compare(await writeWorkbook(samplePlan), bytes)).toBe(0);
});

test("the date on which the file was saved does not come from the clock", () => {
  const saved = readParts(bytes)
    .get("docProps/core.xml")
    ?.match(/<dcterms:\w+ [^>]*>[^<]*/g);
  expect(saved).toHaveLength(2);
  for (const date of saved ?? []) expect(date).toMatch(/>2000-01-01T00:00:00Z$/);
});

test("a property of the document says whose workbook it is", async () => {
  const { properties } = await readXlsx(bytes);
  expect(properties?.custom).toEqual({ CohortBudget: "1" });
  expect(readParts(bytes).get("_rels/.rels")).toContain("custom-properties");
});

test("every part is well-formed XML", () => {
  const parts = [...readParts(bytes)];
  expect(parts.length).toBeGreaterThan(20);
  for (const [path, text] of parts) {
    const onError = (level: string, message: string): never => {
      throw new Error(`${path}: ${level} ${message}`);
    };
    expect(() => new DOMParser({ onError }).parseFromString(text, "text/xml")).not.toThrow();
  }
});

test("a reader finds the sheets, values and tables of the plan", async () => {
  const workbook = await readXlsx(bytes);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Cohort budget", "Schools", "Summary", "Odd text", "Lists"]);
  const [cohort, schools] = workbook.sheets;
  expect(cohort?.rows[0]?.[0]).toBe("Cohort budget 2025 to 2026");
  expect(cohort?.rows[6]?.[2]).toBe(4233.15);
  expect(schools?.rows[3]?.slice(0, 4)).toEqual(["Alder Grove Academy", 136105, 1204, true]);
  expect(cohort?.tables?.map(({ name, range }) => [name, range])).toEqual([["Cohort", "A11:O17"]]);
  expect(workbook.namedRanges).toContainEqual(
    expect.objectContaining({
      name: "Net_cost",
      range: "'Cohort budget'!$C$7",
      comment: "What the trust has to find <in all>.",
    }),
  );
});

test.each([
  ["a figure that is no number", planOfCell({ value: Number.NaN }), "'Sheet'!A1 holds NaN, not a figure."],
  [
    "a result that is not finite",
    planOfCell({ value: Infinity, formula: "1/0" }),
    "'Sheet'!A1 holds Infinity, not a figure.",
  ],
  [
    "a text one character too long",
    planOfCell({ row: 2, value: "x".repeat(32768) }),
    "'Sheet'!A2 has 32768 characters; Excel accepts at most 32767.",
  ],
  [
    "a formula one character too long",
    planOfCell({ value: 1, formula: `${"1+".repeat(4096)}1` }),
    "The formula in 'Sheet'!A1 has 8193 characters; Excel accepts at most 8192.",
  ],
  [
    "a row that misses a value",
    planWith({ tables: [{ ...fees, rows: [[1, 2], [1]] }] }),
    "Row 2 of table Fees has 1 values for 2 columns.",
  ],
  ["two tables of one name", planWith({ tables: [fees, { ...fees, firstColumn: 4 }] }), "Two tables are called Fees."],
  [
    "a highlight of a table elsewhere",
    planWith({ highlights: [{ table: "Fees", column: "Fee", equals: "x", tone: "good" }] }),
    "A highlight on sheet Sheet names table Fees, which is not there.",
  ],
  [
    "a highlight of a missing column",
    planWith({ tables: [fees], highlights: [{ table: "Fees", column: "Cover", equals: "x", tone: "good" }] }),
    "Table Fees has no column Cover.",
  ],
  [
    "a drop-down from a missing table",
    planWith({
      tables: [
        {
          ...fees,
          columns: fees.columns.map(
            (column) => ({ ...column, dropDown: { kind: "table-column", table: "Prices", column: "Fee" } }) as const,
          ),
        },
      ],
    }),
    "A drop-down takes its words from table Prices, which is not in the plan.",
  ],
  [
    "a list that a drop-down cannot hold",
    planWith({
      tables: [
        {
          ...fees,
          columns: fees.columns.map(
            (column) => ({ ...column, dropDown: { kind: "words", words: ["x".repeat(256)] } }) as const,
          ),
        },
      ],
    }),
    "No drop-down holds all words that column Fee offers; they have to stand in a table.",
  ],
  [
    "a prompt one character too long",
    planWith({
      tables: [{ ...fees, columns: fees.columns.map((column) => ({ ...column, prompt: "x".repeat(256) })) }],
    }),
    "The prompt of Fee has 256 characters; Excel accepts at most 255.",
  ],
])("refuses %s", async (_, plan, message) => {
  await expect(writeWorkbook(plan)).rejects.toThrow(message);
});
