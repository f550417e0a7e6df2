import type { AcademicYearKey } from "../../policy/periods";
import { InputError } from "../errors";
import { sentences } from "../sentences";

/** The year that begins on 1 September of `startYear`. */
export interface AcademicYear {
  readonly startYear: number;
}

/** As the facts name it: "2024-25". */
export function academicYearKey(year: AcademicYear): AcademicYearKey {
  const next = String((year.startYear + 1) % 100).padStart(2, "0");
  return `${year.startYear}-${next}` as AcademicYearKey;
}

const form = /^(20\d\d)\s*(?:-|–|\/|to)\s*((?:20)?\d\d)$/i;

/** A year such as 2024-25, 2024/2025 or "2024 to 2025"; null where the text has another form. */
export function readAcademicYear(text: string): AcademicYear | null {
  const match = form.exec(text.trim());
  if (match === null) return null;
  const startYear = Number(match[1]);
  return Number(match[2]) % 100 === (startYear + 1) % 100 ? { startYear } : null;
}

/** The same, where nothing else will do. @throws InputError */
export function parseAcademicYear(value: unknown): AcademicYear {
  const year = typeof value === "string" ? readAcademicYear(value) : null;
  if (year === null) throw new InputError(sentences.notAnAcademicYear(value ?? ""));
  return year;
}
