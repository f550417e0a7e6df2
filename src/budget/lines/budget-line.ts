import type { School } from "../cohort/schools";
import type { Enrolment } from "../cohort/staff";
import type { LineFigures } from "./line-figures";

/** One person on one programme. */
export interface BudgetLine {
  /** Its row in the staff list, as people count it. */
  readonly row: number;
  readonly person: string;
  readonly role: string;
  readonly school: School;
  readonly entry: Enrolment;
  /** Whether the list says how far the place is; nothing said counts as Requested. */
  readonly saysPlace: boolean;
  /** The circumstances as typed. */
  readonly circumstances: string;
  readonly figures: LineFigures;
}
