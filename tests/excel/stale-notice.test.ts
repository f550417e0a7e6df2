/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { openXlsx } from "../../src/embedded-excel/xlsx";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { withExcel } from "../support/embedded";
import { examplePlan } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { at, cellOf, fill, personAt, refill, rowsOf } from "./support/workbook";

const plan = examplePlan("trust");
const figures = { mode: "figures" } as const;

jest.setTimeout(120_000);

type Edit = (host: EmbeddedExcel) => void | Promise<void>;

const type =
  (table: string, heading: string, value: string | number | boolean, row = 0): Edit =>
  (host) =>
    personAt(host).type(cellOf(host, table, row, heading), value);

const swap =
  (table: string, heading: string, first: number, second: number): Edit =>
  (host) => {
    const values = rowsOf(host, table).map((row) => row[heading]!);
    expect(values[first]).not.toBe(values[second]);
    personAt(host).type(cellOf(host, table, first, heading), values[second]!);
    personAt(host).type(cellOf(host, table, second, heading), values[first]!);
  };

/** A row of values as the last one has them, with inputs only. */
const addPerson: Edit = (host) => {
  const inputs = ["Role", "School", "Programme", "Intake", "Place"];
  const last = Object.entries(rowsOf(host, "Cohort").at(-1)!);
  const row = last.map(([heading, value]) => (heading === "Person" ? "Zed" : inputs.includes(heading) ? value : ""));
  personAt(host).addTableRows("Cohort", [row]);
};

const addColumn = (table: string, heading: string, index: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.add(index, undefined, heading);
    await context.sync();
  });

/** What the three sheets say; all say the same. */
function notice(host: EmbeddedExcel): unknown {
  const said = ["Cohort budget", "Summary", "Checks"].map((sheet) => personAt(host).values(at(sheet, 3, 1))[0]![0]);
  expect(new Set(said).size).toBe(1);
  return said[0];
}

const staleWords = /^Entries have changed: press Update\. Until then .*at risk.*\.$/;

const differsWords = /^Net cost on Cohort budget is not Expected on Summary: .* then press Update\.$/;

const stale: readonly (readonly [string, Edit])[] = [
  ["a quote", type("Cohort", "Quote", 1234.5)],
  ["a quote of another person", type("Cohort", "Quote", 1, 40)],
  ["two persons' places swapped", (host) => swapDifferent(host, "Place")],
  ["two persons' intakes swapped", (host) => swapDifferent(host, "Intake")],
  ["a place", type("Cohort", "Place", "Refused")],
  ["a place emptied", type("Cohort", "Place", "")],
  ["a programme", type("Cohort", "Programme", "NPQLT")],
  ["an intake", type("Cohort", "Intake", "Spring 2024")],
  ["an intake as a date", type("Cohort", "Intake", 45_566)],
  ["a school", (host) => type("Cohort", "School", rowsOf(host, "Cohort").at(-1)!["School"]!)(host)],
  ["circumstances", type("Cohort", "Circumstances", "previously funded")],
  ["circumstances with an error", type("Cohort", "Circumstances", "=1/0")],
  ["a person added", addPerson],
  ["a person deleted", (host) => personAt(host).deleteTableRows("Cohort", [3])],
  ["a school's list", type("Schools", "Listed", "RISE")],
  ["a school's pupils", type("Schools", "Pupils", 99)],
  ["a school's setting", type("Schools", "Setting", "Private nursery")],
  ["a school's phase", type("Schools", "Phase", "16 plus")],
  [
    "a school's membership",
    (host) => type("Schools", "SSAT member", rowsOf(host, "Schools")[0]!["SSAT member"] !== true)(host),
  ],
  [
    "a school's VAT",
    (host) => type("Schools", "VAT recoverable", rowsOf(host, "Schools")[0]!["VAT recoverable"] !== true)(host),
  ],
  ["a school's day rate", type("Schools", "Cover day rate", 187.25)],
  ["a school's name", type("Schools", "School", "Ash Primary School")],
  ["a school deleted", (host) => personAt(host).deleteTableRows("Schools", [5])],
  ["the price of a quote", type("Prices", "Price", 1001)],
  [
    "a published price made a quote",
    (host) => type("Prices", "Kind", "Quote", rowsOf(host, "Prices").length - 1)(host),
  ],
];

function swapDifferent(host: EmbeddedExcel, heading: string): void | Promise<void> {
  const values = rowsOf(host, "Cohort").map((row) => row[heading]);
  const other = values.findIndex((value) => value !== values[0]);
  return swap("Cohort", heading, 0, other)(host);
}

const fresh: readonly (readonly [string, Edit])[] = [
  ["nothing", () => undefined],
  ["people sorted", (host) => personAt(host).sortTable("Cohort", "Person", false)],
  ["schools sorted", (host) => personAt(host).sortTable("Schools", "School", false)],
  ["a person's name", type("Cohort", "Person", "Somebody else")],
  ["a role", type("Cohort", "Role", "Head of year")],
  ["a published price's note", (host) => type("Prices", "Note", "mine", rowsOf(host, "Prices").length - 1)(host)],
  ["a note elsewhere", (host) => personAt(host).type(at("Cohort budget", 3, 14), "a note")],
  ["a heading of ours renamed", type("Cohort", "Programme", "Course", -1)],
  [
    "a column of one's own",
    async (host) => {
      await addColumn("Cohort", "Line manager", 2);
      personAt(host).type(cellOf(host, "Cohort", 0, "Line manager"), "Mx Patel");
    },
  ],
  ["rows inserted above the tables", (host) => personAt(host).insertRows("Schools", 2, 1)],
  [
    "a change taken back",
    async (host) => {
      const before = rowsOf(host, "Cohort")[0]!["Place"]!;
      await type("Cohort", "Place", "Refused")(host);
      await type("Cohort", "Place", before)(host);
    },
  ],
];

const drawn = [
  ["filled through Office.js", async () => void (await fill(plan, figures))],
  ["opened from a file", async (host: EmbeddedExcel) => void (await openXlsx(host, await writeWorkbook(plan)))],
] as const;

describe.each(drawn)("a workbook %s", (_, draw) => {
  test.each(stale)("says so after an edit: %s", async (_name, edit) => {
    await withExcel(async (_excel, host) => {
      await draw(host);
      expect(notice(host)).toBe("");
      await edit(host);
      expect(notice(host)).toMatch(staleWords);
    });
  });

  test.each(fresh)("says nothing after %s", async (_name, edit) => {
    await withExcel(async (_excel, host) => {
      await draw(host);
      await edit(host);
      expect(notice(host)).toBe("");
    });
  });
});

/** Entries in people's own words, which an update leaves as they are. */
const ownWords: Edit = async (host) => {
  await type("Cohort", "Intake", 45_566, 2)(host);
  await type("Cohort", "Quote", "'£1,234.50", 3)(host);
  await type("Cohort", "Place", "requested ", 4)(host);
  await type("Cohort", "Programme", "Senior Leadership", 5)(host);
  await type("Cohort", "Place", "", 6)(host);
  await type("Schools", "Listed", "yes", 1)(host);
};

describe.each([...drawn, ["live", async () => void (await fill(plan))] as const])(
  "an update of a workbook %s",
  (_, draw) => {
    test("takes the sentence away, also where people's own words stay, and the next edit brings it back", async () => {
      await withExcel(async (_excel, host) => {
        await draw(host);
        await ownWords(host);
        expect(notice(host)).toMatch(staleWords);
        const { kept } = await refill(figures);
        expect(kept.filter(({ sheet }) => sheet !== "Checks")).toEqual([]);
        expect(rowsOf(host, "Cohort")[3]!["Quote"]).toBe("£1,234.50");
        expect(notice(host)).toBe("");
        await type("Cohort", "Programme", "Course", -1)(host);
        expect(notice(host)).toBe("");
        await type("Cohort", "Quote", "'£1,234.60", 3)(host);
        expect(notice(host)).toMatch(staleWords);
        await refill(figures);
        expect(notice(host)).toBe("");
      });
    });
  },
);

test("cases and At risk stay as they were filled, together, while Net cost follows the entries", async () => {
  await withExcel(async (_excel, host) => {
    await fill(plan, figures);
    const cases = () => personAt(host).values("Summary!B5:B7").flat() as number[];
    const [, expected, worst] = cases() as [number, number, number];
    const top = () => personAt(host).values("'Cohort budget'!H5:I5").flat() as number[];
    expect(top()).toEqual([expected, worst - expected]);
    personAt(host).type(cellOf(host, "Cohort", 0, "Fee"), 20_000);
    expect(top()[0]).toBeGreaterThan(worst);
    expect([top()[1], ...cases().slice(1)]).toEqual([worst - expected, expected, worst]);
    expect(notice(host)).toMatch(differsWords);
  });
});

describe.each(["figures", "live"] as const)("a workbook filled as %s, with a fee typed over", (mode) => {
  const rules = { mode } as const;
  const feeAt = (host: EmbeddedExcel, row: number): unknown => rowsOf(host, "Cohort")[row]!["Fee"];
  const opened = async (): Promise<EmbeddedExcel> => {
    const host = await openLiveExcel();
    await fill(plan, rules);
    await settled();
    expect(notice(host)).toBe("");
    return host;
  };

  test("says so, also after an update, until the cell is emptied and the workbook updated", async () => {
    const host = await opened();
    const row = rowsOf(host, "Cohort").findIndex(({ Fee }) => typeof Fee === "number" && Fee > 0);
    const before = feeAt(host, row);
    personAt(host).type(cellOf(host, "Cohort", row, "Fee"), 12_345);
    await settled();
    expect(notice(host)).toMatch(differsWords);
    if (mode === "live") {
      await refill(rules);
      await settled();
      expect([feeAt(host, row), notice(host)]).toEqual([12_345, expect.stringMatching(differsWords)]);
    }
    personAt(host).type(cellOf(host, "Cohort", row, "Fee"), "");
    await refill(rules);
    await settled();
    expect([feeAt(host, row), notice(host)]).toEqual([before, ""]);
  });

  test("says so where sheets have other names, and where the figures have moved", async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").name = "Governors' page";
      await context.sync();
    });
    personAt(host).insertRows("Governors' page", 2, 3);
    personAt(host).insertRows("Cohort budget", 4, 2);
    await refill(rules);
    await settled();
    const said = (): unknown => personAt(host).values(at("Cohort budget", 3, 1))[0]![0];
    expect(said()).toBe("");
    personAt(host).type(cellOf(host, "Cohort", 0, "Fee"), 12_345);
    await settled();
    expect(said()).toMatch(differsWords);
  });

  test("says first what else is wrong", async () => {
    const host = await opened();
    personAt(host).type(cellOf(host, "Cohort", 0, "Fee"), 12_345);
    await type("Cohort", "Place", "Refused", 1)(host);
    await settled();
    expect(notice(host)).toMatch(staleWords);
  });
});
