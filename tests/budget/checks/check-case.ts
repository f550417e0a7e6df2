import type { CheckCode } from "../../../src/budget/checks/check";
import type { Row } from "../support/tables";

export interface Setup {
  readonly people: readonly Row[];
  readonly school?: Row;
  readonly prices?: readonly Row[];
}

/** A cohort that raises a check, and its neighbour that does not. */
export interface CheckCase {
  readonly code: CheckCode;
  readonly about: string;
  readonly raised: Setup;
  /** Where it can be put right: table, row and column. */
  readonly at: readonly [table: string, row: number, column: string];
  readonly message: RegExp;
  /** The same but for one fact. */
  readonly quiet: Setup;
}

/** A person about whom nothing is left to ask. */
export const settled: Row = { Person: "P-1", Programme: "NPQH", Intake: "Autumn 2024", Place: "Confirmed" };
/** The settled person, and one who differs so. */
export const one = (row: Row, school: Row = {}): Setup => ({
  people: [settled, { ...settled, Person: "P-2", ...row }],
  school,
});
