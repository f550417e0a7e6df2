import type { TableName } from "../../budget/cohort/column";

/** A made-up cohort to try things out with. */
export interface Example {
  readonly name: string;
  readonly about: string;
  /** Below assets/examples, with one file for each table. */
  readonly folder: string;
  readonly tables: readonly TableName[];
}

export const examples: readonly Example[] = [
  { name: "Primary school", about: "one school, a handful of people", folder: "primary", tables: ["schools", "staff"] },
  {
    name: "Trust",
    about: "several schools, intakes and quotes",
    folder: "trust",
    tables: ["schools", "staff", "prices"],
  },
];
