import { cohortBudget } from "../../src/functions/tables";
import { cell } from "../support/custom-functions";

type Cells = readonly (readonly unknown[])[];

export const schools: Cells = [
  ["School", "Setting", "Phase", "Pupils", "Listed", "SSAT member", "Cover day rate"],
  ["Hill", "State school", "Secondary", 900, false, true, 200],
  ["Brook", "State school", "Primary", 140, null, false, null],
  ["Dale", "Independent school", "", 0, "", "", ""],
  ["Ruin", "Castle", "", "", "", "", ""],
];

export const headings = ["Person", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"];

/** One person's row of the table by its headings. */
export function line(person: readonly unknown[]): Readonly<Record<string, unknown>> {
  const staff: Cells = [headings, ["A. Reader", ...person]];
  const table = cell(() => cohortBudget(staff as any[][], schools as any[][])) as unknown[][];
  expect(table).toHaveLength(2);
  return Object.fromEntries(table[0]!.map((heading, index) => [heading, table[1]![index]]));
}
