import fc from "fast-check";
import { programmeCodes } from "../../../src/policy/programmes";
import { settings } from "../../../src/policy/settings";
import { circumstances, phases, places } from "../../../src/policy/words";
import type { Row } from "../support/tables";

export interface RandomCohort {
  readonly staff: readonly Row[];
  readonly schools: readonly Row[];
  readonly prices: readonly Row[];
}

/** Every intake with terms, and one before and one after them. */
const intakes = [
  "Spring 2021",
  "Autumn 2021",
  "Spring 2022",
  "Autumn 2022",
  "Spring 2023",
  "Autumn 2023",
  "Spring 2024",
  "Autumn 2024",
  "Spring 2025",
  "Autumn 2025",
  "Spring 2026",
  "Autumn 2026",
  "Autumn 2027",
];
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | ""> =>
  fc.oneof(fc.constant("" as const), value);
const pounds = fc.integer({ min: 1, max: 5_000_00 }).map((pence) => (pence / 100).toFixed(2));
const flag = fc.constantFrom("TRUE", "FALSE", "");
const said = fc
  .tuple(fc.subarray([...circumstances], { maxLength: 2 }), fc.constantFrom("", "head 60 months", "head 61 months"))
  .map(([words, headship]) => [...words, headship].filter((word) => word !== "").join(", "));

const school = fc.record({
  Setting: fc.constantFrom(...settings),
  Phase: maybe(fc.constantFrom(...phases)),
  Pupils: maybe(fc.constantFrom("1", "150", "151", "600", "601")),
  Listed: fc.constantFrom("TRUE", "FALSE", "RISE", ""),
  "SSAT member": flag,
  "VAT recoverable": flag,
  "Cover day rate": maybe(pounds),
});

const price = fc.record({
  Kind: fc.constantFrom("Quote", "Published", ""),
  Programme: fc.constantFrom(...programmeCodes),
  Intake: maybe(fc.constantFrom(...intakes)),
  Price: pounds,
  "VAT charged": flag,
});

const person = (schoolNames: readonly string[]): fc.Arbitrary<Row> =>
  fc.record({
    Person: fc.constantFrom("P-1", "P-2", "P-3", ""),
    School: fc.constantFrom(...schoolNames),
    Programme: fc.constantFrom(...programmeCodes),
    Intake: fc.constantFrom(...intakes),
    Circumstances: maybe(said),
    Quote: maybe(pounds),
    Place: maybe(fc.constantFrom(...places)),
  });

/** Cohorts of legal words, with missing facts, quotes and intakes whose terms are not known. */
export const randomCohort: fc.Arbitrary<RandomCohort> = fc
  .array(school, { minLength: 1, maxLength: 4 })
  .map((schools) => schools.map((facts, index) => ({ School: `School ${index + 1}`, ...facts })))
  .chain((schools) =>
    fc.record({
      schools: fc.constant(schools),
      staff: fc.array(person(schools.map((row) => row.School)), { minLength: 1, maxLength: 25 }),
      prices: fc.array(price, { maxLength: 5 }),
    }),
  );
