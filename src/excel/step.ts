import type { Book } from "./book";

/** One thing that a fill does, and how it is taken back. */
export interface Step {
  /** About what it adds to a request. */
  readonly bytes: number;
  readonly apply: (book: Book) => void;
  /** Puts values, formulas and names back; does no harm where the step never reached the workbook. */
  readonly revert?: (book: Book) => Promise<void> | void;
}
