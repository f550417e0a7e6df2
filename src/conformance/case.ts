export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One thing that Excel is asked, small enough to say in its name what is found out. */
export interface ConformanceCase {
  readonly name: string;
  /** The version of ExcelApi that the case needs beyond 1.1, such as "1.9". */
  readonly set?: string;
  /** Works in an empty sheet of its own, which is deleted afterwards; what it adds elsewhere it takes away itself. */
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Json>;
  /** What Microsoft's documentation leads one to expect; written by hand, not taken from an answer. */
  readonly documented: Json;
}

/** What came of a case: an answer, an error that the case did not ask for, or nothing since it cannot be run there. */
export type Outcome =
  | { readonly answered: Json }
  | { readonly failed: { readonly code: string; readonly message: string } }
  | { readonly notRun: string };

/** Thrown by a case that has nothing to find out here. */
export class NotApplicable extends Error {}
