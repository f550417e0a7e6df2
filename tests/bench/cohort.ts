/** A trust for the benches: schools, programmes and intakes in every combination, no circumstances, no quotes. */
export const benchProgrammes = [
  "NPQLT",
  "NPQLTD",
  "NPQLBC",
  "NPQSL",
  "NPQH",
  "NPQEL",
  "NPQSENCO",
  "NPQLL",
  "NPQLPM",
  "NPQEYL",
  "LP",
] as const;
export const benchIntakes = ["Autumn 2023", "Autumn 2024", "Spring 2025", "Autumn 2025", "Autumn 2026"] as const;

export interface BenchCohort {
  readonly staff: (string | number)[][];
  readonly schools: (string | number | boolean)[][];
}

const schoolHeadings = ["School", "Setting", "Phase", "Pupils", "Listed", "Cover day rate"];
const staffHeadings = ["Person", "Role", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"];
const schoolsInTrust = 30;

/** So many people in thirty schools, the same at every call. */
export function benchCohort(people: number): BenchCohort {
  const schools = Array.from({ length: schoolsInTrust }, (_, index) => [
    `School ${index + 1}`,
    "State school",
    index % 2 === 0 ? "Primary" : "Secondary",
    90 + index * 31,
    index % 3 === 0,
    205,
  ]);
  const staff = Array.from({ length: people }, (_, index) => [
    `P-${index + 1}`,
    "Teacher",
    `School ${(index % schoolsInTrust) + 1}`,
    benchProgrammes[(index * 7 + Math.floor(index / 330)) % benchProgrammes.length]!,
    benchIntakes[(index * 3 + Math.floor(index / 55)) % benchIntakes.length]!,
    "",
    "",
    index % 4 === 0 ? "Confirmed" : "",
  ]);
  return { staff: [staffHeadings, ...staff], schools: [schoolHeadings, ...schools] };
}

/** The same as CSV text. */
export function asCsv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.map(String).join(",")).join("\n");
}
