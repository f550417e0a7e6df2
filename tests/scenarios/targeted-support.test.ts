import { NotPublishedError } from "../../src/rules/errors";
import { parseAcademicYear } from "../../src/rules/periods/academic-year";
import { targetedSupport } from "../../src/rules/targeted-support";
import { parseOptionalCount } from "../../src/rules/words/amount";
import { parsePhase } from "../../src/rules/words/choices";
import { parseProgramme } from "../../src/rules/words/programme";
import { parseSetting } from "../../src/rules/words/setting";
import { alternatives, readCases } from "../support/cases";
import { settings, stateFunded } from "./funding-universe";

const columns = ["academic year", "setting", "phase", "pupils", "per participant"] as const;
const rows = readCases("scenarios/targeted-support.csv", columns);

const years = ["2021-22", "2022-23", "2023-24", "2024-25", "2025-26", "2026-27"];
const phases = [
  "Primary",
  "Middle deemed primary",
  "Secondary",
  "Middle deemed secondary",
  "All-through",
  "16 plus",
  "Not applicable",
  "blank",
];
const rolls = ["blank", "1", "150", "151", "600", "601", "5000"];

interface Roll {
  readonly year: string;
  readonly setting: string;
  readonly phase: string;
  readonly pupils: string;
}

const universe: readonly Roll[] = years.flatMap((year) =>
  settings.flatMap((setting) => phases.flatMap((phase) => rolls.map((pupils) => ({ year, setting, phase, pupils })))),
);

function settingsOf(cell: string): readonly string[] {
  if (cell === "state-funded") return stateFunded;
  if (cell !== "other than state-funded") return alternatives(cell);
  return settings.filter((setting) => !(stateFunded as readonly string[]).includes(setting));
}

const among = (cell: string, words: readonly string[], word: string): boolean => cell === "any" || words.includes(word);

const rowsFor = ({ year, setting, phase, pupils }: Roll): typeof rows =>
  rows.filter(
    (row) =>
      alternatives(row["academic year"]).includes(year) &&
      among(row.setting, settingsOf(row.setting), setting) &&
      among(row.phase, alternatives(row.phase), phase) &&
      among(row.pupils, alternatives(row.pupils), pupils),
  );

const cell = (text: string): string => (text === "blank" ? "" : text);

function worked({ year, setting, phase, pupils }: Roll, programme?: string): string {
  const support = targetedSupport({
    year: parseAcademicYear(year),
    setting: parseSetting(setting),
    phase: parsePhase(cell(phase)),
    pupils: parseOptionalCount(cell(pupils), "pupils"),
    programme: programme === undefined ? null : parseProgramme(programme),
  });
  if (support.kind === "known") return String(support.pence / 100);
  return `needs ${support.missing.join(" and ")}: ${support.low / 100} to ${support.high / 100}`;
}

test("every year, setting, phase and roll stands in one row, and in one only", () => {
  expect(universe).toHaveLength(6 * 15 * 8 * 7);
  expect(universe.filter((roll) => rowsFor(roll).length !== 1)).toEqual([]);
});

test.each(rows)("$at: $academic year, $setting, $phase, $pupils pupils: $per participant", (row) => {
  const covered = universe.filter((roll) => rowsFor(roll)[0] === row);
  expect(covered.length).toBeGreaterThan(0);
  expect(
    covered.filter((roll) => worked(roll) !== row["per participant"]).map((roll) => ({ ...roll, gives: worked(roll) })),
  ).toEqual([]);
});

test.each(["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQLPM", "NPQSL", "NPQH", "NPQEL", "NPQEYL"])(
  "%s is paid as any NPQ is",
  (npq) => {
    expect(worked({ year: "2023-24", setting: "State school", phase: "Primary", pupils: "150" }, npq)).toBe("800");
  },
);

test.each(["EHCO", "ASO", "LP"])("%s is not covered, whatever is known of the school", (programme) => {
  expect(worked({ year: "2022-23", setting: "State school", phase: "Primary", pupils: "150" }, programme)).toBe("0");
  expect(worked({ year: "2023-24", setting: "State school", phase: "blank", pupils: "blank" }, programme)).toBe("0");
});

test.each(["2020-21", "2027-28"])("a year whose terms are not published has no answer: %s", (year) => {
  expect(() => worked({ year, setting: "State school", phase: "Primary", pupils: "150" })).toThrow(NotPublishedError);
  expect(() => worked({ year, setting: "State school", phase: "Primary", pupils: "150" })).toThrow(
    `Terms for ${year} are not published.`,
  );
});
