import { academicYears } from "../../src/policy/academic-years";
import { supportPayments } from "../../src/policy/academic-years/support-payments";
import { sources } from "../../src/policy/sources";
import { parseAcademicYear } from "../../src/rules/periods/academic-year";
import { knownTargetedSupport } from "../../src/rules/targeted-support";
import { parsePhase } from "../../src/rules/words/choices";
import { parseSetting } from "../../src/rules/words/setting";
import { readCases } from "../support/cases";

const rows = readCases("published/grant-bands.csv", [
  "academic year",
  "setting",
  "phase",
  "pupils",
  "pounds",
  "document",
]);

test.each(rows)("$at: $academic year, $setting, $phase, $pupils pupils: £$pounds, as $document says", (row) => {
  const setting = parseSetting(row.setting);
  const phase = parsePhase(row.phase);
  const pence = knownTargetedSupport({
    year: parseAcademicYear(row["academic year"]),
    setting,
    phase,
    pupils: Number(row.pupils),
    programme: null,
  });
  expect(pence).toBe(Number(row.pounds) * 100);
  expect(sources).toHaveProperty(row.document);
});

test("the grant's documents are those that each year's terms cite", () => {
  for (const year of academicYears) {
    const support = year.targetedSupport;
    const cited: readonly string[] =
      support.kind === "none" ? [support.because.source] : support.bands.map(({ source }) => source);
    const named = rows.filter((row) => row["academic year"] === year.academicYear).map(({ document }) => document);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((document) => document !== "bpnLeadershipDeck2023" && !cited.includes(document))).toEqual([]);
  }
});

test.each([
  { year: "2022-23", months: ["2023-06", "2023-10"] },
  { year: "2023-24", months: ["2024-06", "2024-07", "2024-10", "2024-11"] },
] as const)("the fund of $year was paid in arrears, from $months", ({ year, months }) => {
  expect(supportPayments[year]?.map(({ month }) => month)).toEqual(months);
});
