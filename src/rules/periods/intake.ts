import type { IntakeKey, Season } from "../../policy/periods";
import { InputError } from "../errors";
import { sentences } from "../sentences";
import type { AcademicYear } from "./academic-year";
import { readAcademicYear } from "./academic-year";
import type { CalendarDate } from "./calendar";
import { fromSerial, fullYear, isSerialText, monthFromWord, readDate } from "./calendar";

/** A start in one of the year's two seasons. */
export interface Intake {
  readonly season: Season;
  readonly year: number;
}

/** As the facts name it: "2024 autumn". */
export function intakeKey(intake: Intake): IntakeKey {
  return `${intake.year} ${intake.season}`;
}

/** As people write it: "Autumn 2024". */
export function intakeName(intake: Intake): string {
  return `${intake.season === "autumn" ? "Autumn" : "Spring"} ${intake.year}`;
}

/** The same for a cell, which is empty where there is no intake. */
export const writeIntake = (intake: Intake | null): string | null => (intake === null ? null : intakeName(intake));

/** The intake that a fact names. */
export function intakeFromKey(key: IntakeKey): Intake {
  const [year, season] = key.split(" ") as [string, Season];
  return { season, year: Number(year) };
}

/** Spring 2025 belongs to 2024-25, as autumn 2024 does. */
export function academicYearOf(intake: Intake): AcademicYear {
  return { startYear: intake.season === "autumn" ? intake.year : intake.year - 1 };
}

/** Below 0 where `a` comes first, 0 for the same. */
export function compareIntakes(a: Intake, b: Intake): number {
  return a.year - b.year || (a.season === b.season ? 0 : a.season === "spring" ? -1 : 1);
}

/** The intake that teaching on that day would begin; null from May to August, when none does. */
function intakeOfDate(date: Pick<CalendarDate, "year" | "month">): Intake | null {
  if (date.month >= 9) return { season: "autumn", year: date.year };
  return date.month <= 4 ? { season: "spring", year: date.year } : null;
}

const seasonWords: readonly (readonly [RegExp, Season])[] = [
  [/^aut(umn)?( term| intake| cohort)?$/, "autumn"],
  [/^spr(ing)?( term| intake| cohort)?$/, "spring"],
];

function readIntake(text: string): Intake | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s,'’–-]+/g, " ");
  const match = /^([a-z ]+?) ?((?:20)?\d\d)$/.exec(plain) ?? /^(20\d\d) ?([a-z ]+)$/.exec(plain);
  if (match === null) {
    const date = readDate(text);
    return date === null ? null : intakeOfDate(date);
  }
  const [word, yearText] = /^\d/.test(match[1]!) ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
  const year = fullYear(yearText);
  const season = seasonWords.find(([pattern]) => pattern.test(word))?.[1];
  if (season !== undefined) return { season, year };
  const month = monthFromWord(word);
  return month === null ? null : intakeOfDate({ year, month });
}

/** An intake from a cell or a file: "Autumn 2024", "2024-autumn", "Oct 2024", a date. @throws InputError */
export function parseIntake(value: unknown): Intake {
  if (typeof value === "string" && value.trim() !== "") {
    const intake = readIntake(value);
    if (intake !== null) return intake;
    if (isSerialText(value)) return parseIntake(Number(value));
    throw new InputError(
      readAcademicYear(value) === null ? sentences.notAnIntake(value) : sentences.academicYearNotIntake(value),
    );
  }
  const date = typeof value === "number" ? fromSerial(value) : null;
  const intake = date === null ? null : intakeOfDate(date);
  if (intake === null) throw new InputError(sentences.notAnIntake(value ?? ""));
  return intake;
}

/** A period that may be given as an intake or as an academic year. @throws InputError */
export function parsePeriod(value: unknown): AcademicYear {
  const year = typeof value === "string" ? readAcademicYear(value) : null;
  return year ?? academicYearOf(parseIntake(value));
}
