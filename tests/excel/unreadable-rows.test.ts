/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { examplePlan } from "./support/example-plan";
import { openLiveExcel, settled } from "./support/live";
import { at, cellOf, fill, personAt, rowsOf } from "./support/workbook";

jest.setTimeout(60_000);

const plan = examplePlan("trust");

const amounts = ["Fee", "VAT", "Scholarship", "Targeted support", "Cover", "Net cost"];

/** People, fees, scholarships, fees to pay, VAT, targeted support, cover, net cost. */
const totals = (host: EmbeddedExcel): readonly unknown[] => personAt(host).values("'Cohort budget'!A5:H5")[0]!;

const notice = (host: EmbeddedExcel): unknown => personAt(host).values(at("Cohort budget", 3, 1))[0]![0];

const groups = (host: EmbeddedExcel): readonly unknown[] =>
  ["BySchool", "ByProgramme", "ByFunding"].flatMap((table) => rowsOf(host, table).map((row) => row["Net cost"]));

test.each([
  ["Programme", "NPQXX"],
  ["Intake", "next year"],
  ["Circumstances", "new head"],
  ["Listed", "perhaps"],
])(
  "in a live workbook a wrong %s leaves its rows out of the totals, which come back with it",
  async (typedIn, word) => {
    const host = await openLiveExcel();
    await fill(plan);
    await settled();
    const before = totals(host);
    const cell = cellOf(host, typedIn === "Listed" ? "Schools" : "Cohort", 0, typedIn);
    const [[right]] = personAt(host).values(cell) as [[string | boolean]];
    personAt(host).type(cell, word);
    await settled();

    const rows = rowsOf(host, "Cohort");
    const unreadable = rows.filter((row) => row["Left out"] === "all: cannot be read");
    expect(unreadable.length).toBeGreaterThan(0);
    expect(unreadable.every((row) => Object.values(row).includes("#VALUE!"))).toBe(true);
    const readable = rows.filter((row) => !unreadable.includes(row));
    expect(
      readable.flatMap((row) => amounts.map((heading) => row[heading])).filter((value) => value === "#VALUE!"),
    ).toEqual([]);
    const sum = (column: string): number =>
      readable.reduce((total, row) => total + (typeof row[column] === "number" ? row[column] : 0), 0);
    const now = totals(host);
    expect(now[0]).toBe(rows.length);
    expect(now[1]).toBeCloseTo(sum("Fee"), 6);
    expect(now[2]).toBeCloseTo(sum("Scholarship"), 6);
    expect(now[6]).toBeCloseTo(sum("Cover"), 6);
    expect([...now, ...groups(host)].every((value) => typeof value === "number")).toBe(true);
    expect(notice(host)).toMatch(/^Some rows show errors: .* no amount of theirs is in a total\.$/);

    personAt(host).type(cell, right);
    await settled();
    expect(totals(host)).toEqual(before);
    expect(notice(host)).toBe("");
  },
);
