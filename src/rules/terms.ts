import { academicYears } from "../policy/academic-years";
import type { AcademicYearPolicy, IntakePolicy } from "../policy/academic-years/academic-year";
import { NotPublishedError } from "./errors";
import type { AcademicYear } from "./periods/academic-year";
import { academicYearKey } from "./periods/academic-year";
import type { Intake } from "./periods/intake";
import { intakeFromKey, intakeKey, intakeName } from "./periods/intake";
import { sentences } from "./sentences";

const years = new Map<string, AcademicYearPolicy>(academicYears.map((year) => [year.academicYear, year]));
const intakes = new Map<string, IntakePolicy>(
  academicYears.flatMap((year) => year.intakes.map((intake) => [intake.intake, intake] as const)),
);

/** Every intake whose terms are known, in order. */
export const knownIntakes: readonly Intake[] = [...intakes.values()].map((policy) => intakeFromKey(policy.intake));

const knownYears: readonly string[] = [...years.keys()];

/** The terms of an intake; null where none are known. */
export function findIntakeTerms(intake: Intake): IntakePolicy | null {
  return intakes.get(intakeKey(intake)) ?? null;
}

/** The terms of an intake. @throws NotPublishedError where none are known */
export function intakeTerms(intake: Intake): IntakePolicy {
  const terms = findIntakeTerms(intake);
  if (terms !== null) return terms;
  throw new NotPublishedError(termsNotPublished(intake));
}

/** What to say where the terms of an intake are not known. */
export function termsNotPublished(intake: Intake): string {
  const [first, last] = [knownIntakes[0]!, knownIntakes.at(-1)!];
  return sentences.intakeNotKnown(intakeName(intake), intakeName(first), intakeName(last));
}

/** The terms of an academic year. @throws NotPublishedError where none are known */
export function yearTerms(year: AcademicYear): AcademicYearPolicy {
  const key = academicYearKey(year);
  const terms = years.get(key);
  if (terms !== undefined) return terms;
  throw new NotPublishedError(sentences.yearNotKnown(key, knownYears[0]!, knownYears.at(-1)!));
}
