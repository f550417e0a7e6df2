/** @jest-environment ./tests/support/excel-environment.ts */
import { withExcel } from "../support/embedded";
import type { CellValue } from "../../src/budget/plan/sheet-plan";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { examplePlan, planOf } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { readCohortTables } from "./support/read-cohort-tables";
import { at, cellOf, fill, held, personAt, refill, rowsOf } from "./support/workbook";

const trust = examplePlan("trust");
const figures = { mode: "figures" } as const;

jest.setTimeout(120_000);

type Typed = string | number;
type Cell = readonly [table: string, heading: string, row: number, typed: Typed];

const [cohort, schools] = [trust.sheets[0]!.tables[0]!, trust.sheets[1]!.tables[0]!];
const planned = (heading: string, row: number): CellValue =>
  cohort.rows[row]![cohort.columns.findIndex((column) => column.heading === heading)]!;
/** The first person of whom that is planned. */
const rowWith = (heading: string, value: CellValue): number => {
  const row = cohort.rows.findIndex((_, index) => planned(heading, index) === value);
  if (row < 0) throw new Error(`Nobody has ${heading} ${String(value)}`);
  return row;
};
const school = String(schools.rows[0]![0]);
const urn = Number(schools.rows[0]![1]);
const atSchool = rowWith("School", school);
const senior = rowWith("Programme", "NPQSL");
const practitioner = rowWith("Programme", "LP");
const prices = trust.sheets[2]!.tables[0]!.rows.length;

const write = (host: EmbeddedExcel, cells: readonly Cell[]): void => {
  for (const [table, heading, row, typed] of cells) personAt(host).type(cellOf(host, table, row, heading), typed);
};

const quote = (words: Readonly<Record<string, Typed>>): readonly Cell[] =>
  Object.entries({ Kind: "Quote", Programme: "NPQSL", Provider: "Hill Hub", Price: 777, ...words }).map(
    ([heading, typed]) => ["Prices", heading, prices, typed] as const,
  );

interface Case {
  readonly name: string;
  readonly typed: readonly Cell[];
  /** What then stands in those cells that get our word; the others stay as typed. */
  readonly words: readonly Typed[];
}

const autumn = ["Cohort", "Intake", senior, "Autumn 2026"] as const;

const cases: readonly Case[] = [
  { name: "a school with a blank after it", typed: [["Schools", "School", 0, `${school} `]], words: [school] },
  {
    name: "a person's school in other ways",
    typed: [["Cohort", "School", atSchool, `${school.toUpperCase()} `]],
    words: [school],
  },
  { name: "a person's school by its URN", typed: [["Cohort", "School", atSchool, urn]], words: [school] },
  { name: "a place with a blank after it", typed: [["Cohort", "Place", senior, "Refused "]], words: ["Refused"] },
  {
    name: "a month for an intake that is quoted",
    typed: [["Cohort", "Intake", senior, "'Sept 2026"], ...quote({ Intake: "Autumn 2026" })],
    words: ["Autumn 2026"],
  },
  {
    name: "a date for an intake that is quoted",
    typed: [["Cohort", "Intake", senior, 46_266], ...quote({ Intake: "Autumn 2026" })],
    words: ["Autumn 2026"],
  },
  {
    name: "two figures of a year for an intake that is quoted",
    typed: [["Cohort", "Intake", senior, "autumn 26"], ...quote({ Intake: "Autumn 2026" })],
    words: ["Autumn 2026"],
  },
  {
    name: "a programme with a blank after it",
    typed: [["Cohort", "Programme", practitioner, "LP "]],
    words: ["LP"],
  },
  {
    name: "a programme by its name, that is quoted",
    typed: [["Cohort", "Programme", senior, "Senior Leadership"], ...quote({})],
    words: ["NPQSL"],
  },
  { name: "a quote's intake as a month", typed: [...quote({ Intake: "'Sept 26" }), autumn], words: [] },
  { name: "a quote's programme by its name", typed: quote({ Programme: "Senior Leadership" }), words: [] },
  { name: "a quote without a kind", typed: quote({ Kind: "" }), words: [] },
  { name: "a quote's kind in small letters", typed: quote({ Kind: "quote " }), words: [] },
];

const sums = { ...trust, sheets: [trust.sheets[0]!] };

test.each(cases)("$name: an update writes our word, and sheet and core agree to the penny", async (one) => {
  const host = await openLiveExcel();
  await fill(trust);
  write(host, one.typed);
  const before = rowsOf(host, "Prices").length;
  expect((await refill()).kept).toEqual([]);
  await settled();
  one.words.forEach((word, index) => {
    const [table, heading, row] = one.typed[index]!;
    expect(rowsOf(host, table)[row]![heading]).toBe(word);
  });
  const quoted = rowsOf(host, "Prices").filter((row) => row["Provider"] === "Hill Hub");
  expect(quoted).toHaveLength(one.typed.some(([table]) => table === "Prices") ? 1 : 0);
  for (const row of quoted) expect(row).toMatchObject({ Kind: "Quote", Programme: "NPQSL", Price: 777 });
  for (const row of quoted) expect(["", "Autumn 2026"]).toContain(row["Intake"]);
  expect(rowsOf(host, "Prices")).toHaveLength(before);
  const now = planOf(await Excel.run((context) => readCohortTables(context)));
  expect(wrongFigures(host, now.sheets[0]!.tables[0]!.rows, now.sheets[0]!.cells)).toEqual([]);
  expect(personAt(host).values(at("Cohort budget", 3, 1))).toEqual([[""]]);
  const settledCells = held(host);
  await refill();
  expect(held(host)).toEqual(settledCells);
});

/** Rows and key figures of Cohort budget that are not as the core has them. */
function wrongFigures(
  host: EmbeddedExcel,
  rows: readonly (readonly CellValue[])[],
  cells: (typeof sums.sheets)[number]["cells"],
): readonly unknown[] {
  const isSame = (found: unknown, wanted: CellValue) =>
    typeof wanted === "number"
      ? typeof found === "number" && Math.abs(found - wanted) < 0.005
      : found === (wanted ?? "");
  const headings = cohort.columns.map(({ heading }) => heading);
  const inRows = rowsOf(host, "Cohort").flatMap((row, index) =>
    headings.flatMap((heading, column) => {
      const [found, wanted] = [row[heading], rows[index]![column]!];
      const isAmount = cohort.columns[column]!.format === "pounds" && cohort.columns[column]!.style === "calculated";
      return isAmount && !isSame(found, wanted) ? [{ person: row["Person"], heading, found, wanted }] : [];
    }),
  );
  const inSums = cells.flatMap(({ row, column, value }) => {
    const [[found]] = personAt(host).values(at("Cohort budget", row, column)) as [[unknown]];
    return typeof value === "number" && !isSame(found, value) ? [{ row, column, found, value }] : [];
  });
  return [...inRows, ...inSums];
}

test("nothing else that people typed changes: names, roles, circumstances, amounts, notes, formulas", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const stays: readonly Cell[] = [
      ["Cohort", "Person", 2, " p-x "],
      ["Cohort", "Role", 2, "HEAD "],
      ["Cohort", "Circumstances", 2, "Previously Funded "],
      ["Cohort", "Quote", 2, "'£1,234.50"],
      ["Schools", "Listed", 1, "yes"],
      ["Schools", "Setting", 1, "state school "],
      ["Prices", "Provider", 0, " Hill  Hub "],
      ["Prices", "Note", prices - 1, "LP "],
    ];
    write(host, [...stays, ["Cohort", "Programme", 2, "Senior Leadership"]]);
    // Cells for words have the format Text, in which nothing is a formula.
    await Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("Cohort").columns.getItem("Place").getDataBodyRange().getRow(3);
      cell.numberFormat = [["General"]];
      cell.formulas = [['="refused "']];
      await context.sync();
    });
    const formulaIn = ([table, heading, row]: Cell) => rowsOf(host, table, "formulas")[row]![heading];
    const before = stays.map(formulaIn);
    await refill(figures);
    expect(stays.map(formulaIn)).toEqual(before);
    expect(rowsOf(host, "Cohort", "formulas")[3]).toMatchObject({ Place: '="refused "' });
    expect(rowsOf(host, "Cohort")[2]).toMatchObject({ Programme: "NPQSL" });
  });
});

test("quotes of one provider at one price, of no kind and for other intakes, are as many after an update", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const intakes = ["'Sept 2026", "'Feb 2027"];
    write(
      host,
      intakes.flatMap((Intake, index) =>
        quote({ Kind: "", Intake }).map(
          ([table, heading, row, typed]) => [table, heading, row + index, typed] as const,
        ),
      ),
    );
    await refill(figures);
    const quoted = rowsOf(host, "Prices").slice(prices);
    expect(quoted.map((row) => [row["Kind"], row["Intake"]])).toEqual([
      ["Quote", "Autumn 2026"],
      ["Quote", "Spring 2027"],
    ]);
  });
});

test("the same other word, typed again after the update, counts as changed", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust, figures);
    const notice = () => personAt(host).values(at("Cohort budget", 3, 1))[0]![0];
    write(host, [["Cohort", "Place", 3, "refused "]]);
    await refill(figures);
    expect(notice()).toBe("");
    write(host, [["Cohort", "Place", 3, "refused "]]);
    expect(notice()).toMatch(/^Entries have changed/);
  });
});

test("a figure that somebody typed over stays theirs after the words beside it have become ours", async () => {
  await withExcel(async (_excel, host) => {
    await fill(trust);
    write(host, [
      ["Cohort", "Programme", senior, "Senior Leadership"],
      ["Cohort", "Fee", senior, 777],
    ]);
    for (const time of ["first", "second"]) {
      const { kept } = await refill(figures);
      const row = rowsOf(host, "Cohort")[senior]!;
      expect({ time, kept: kept.length, fee: row["Fee"] }).toEqual({ time, kept: 1, fee: 777 });
      expect(row).toMatchObject({ Programme: "NPQSL" });
    }
  });
});

test("a hundred words take no more requests than one", async () => {
  const requestsFor = (words: number): Promise<number> =>
    withExcel(async (_excel, host) => {
      await fill(trust, figures);
      const cells = cohort.rows.flatMap((_, row): readonly Cell[] => [
        ["Cohort", "Programme", row, `${String(planned("Programme", row))} `],
        ["Cohort", "School", row, `${String(planned("School", row))} `],
      ]);
      expect(cells.length).toBeGreaterThanOrEqual(words);
      write(host, cells.slice(0, words));
      const before = host.wireLog.roundTrips;
      await refill(figures);
      expect(rowsOf(host, "Cohort").map((row) => row["School"])).toEqual(
        cohort.rows.map((_, row) => planned("School", row)),
      );
      return host.wireLog.roundTrips - before;
    });
  expect(await requestsFor(100)).toBe(await requestsFor(1));
});
