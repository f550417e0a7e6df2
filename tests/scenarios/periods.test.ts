import { InputError } from "../../src/rules/errors";
import { academicYearKey, parseAcademicYear } from "../../src/rules/periods/academic-year";
import { intakeName, parseIntake, parsePeriod } from "../../src/rules/periods/intake";
import { readCases } from "../support/cases";

const intake = (written: unknown): string => intakeName(parseIntake(written));
const year = (written: unknown): string => academicYearKey(parseAcademicYear(written));
const period = (written: unknown): string => academicYearKey(parsePeriod(written));

const intakeCases = readCases("scenarios/intakes.csv", ["written", "intake"]);
const yearCases = readCases("scenarios/academic-years.csv", ["written", "academic year"]);

test.each(intakeCases.filter((row) => row.intake !== "none"))('$at: "$written" is $intake', (row) => {
  expect(intake(row.written)).toBe(row.intake);
});

test.each(intakeCases.filter((row) => row.intake === "none"))('$at: "$written" is no intake, and says so', (row) => {
  expect(() => intake(row.written)).toThrow(InputError);
  expect(() => intake(row.written)).toThrow(`"${row.written}" is not an intake. Accepted: `);
});

/** Serials as Excel counts days: 1 January 2025 is 45658. */
test.each([
  { serial: 45_535, day: "31 August 2024", expected: null },
  { serial: 45_536, day: "1 September 2024", expected: "Autumn 2024" },
  { serial: 45_657, day: "31 December 2024", expected: "Autumn 2024" },
  { serial: 45_658, day: "1 January 2025", expected: "Spring 2025" },
  { serial: 45_658.75, day: "1 January 2025 at six in the evening", expected: "Spring 2025" },
  { serial: 45_777, day: "30 April 2025", expected: "Spring 2025" },
  { serial: 45_778, day: "1 May 2025", expected: null },
  { serial: 2024, day: "the number 2024, which is no date that is meant", expected: null },
])("the serial $serial, $day, is $expected", ({ serial, expected }) => {
  if (expected === null) expect(() => intake(serial)).toThrow(`${serial} is not an intake.`);
  else expect(intake(serial)).toBe(expected);
});

test.each([null, undefined, "", " ", 0, true, {}])("%j is no intake", (value) => {
  expect(() => intake(value)).toThrow(InputError);
});

test("an academic year in place of an intake is told from nonsense: the season is asked for", () => {
  expect(() => intake("2024-25")).toThrow(
    '"2024-25" is an academic year, and an intake is needed here: give the season too, such as Autumn 2024.',
  );
});

test.each(yearCases.filter((row) => row["academic year"] !== "none"))('$at: "$written" is $academic year', (row) => {
  expect(year(row.written)).toBe(row["academic year"]);
});

test.each(yearCases.filter((row) => row["academic year"] === "none"))('$at: "$written" is no year', (row) => {
  expect(() => year(row.written)).toThrow(`"${row.written}" is not an academic or financial year. Accepted: `);
});

test.each([
  { written: "2023-24", expected: "2023-24" },
  { written: "2023/24", expected: "2023-24" },
  { written: "Autumn 2023", expected: "2023-24" },
  { written: "Spring 2024", expected: "2023-24" },
  { written: "Autumn 2024", expected: "2024-25" },
  { written: "Jan 2024", expected: "2023-24" },
  { written: 45_169, expected: null },
  { written: 45_170, expected: "2023-24" },
  { written: 45_412, expected: "2023-24" },
  { written: 45_413, expected: null },
])("where a year or an intake is asked for, $written is $expected", ({ written, expected }) => {
  if (expected === null) expect(() => period(written)).toThrow(InputError);
  else expect(period(written)).toBe(expected);
});
