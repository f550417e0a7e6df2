import type { CellFault } from "../budget/views/spilled-columns";
import { InputError, NotPublishedError } from "../rules/errors";

/** A fault as a cell shows it: a wrong value as #VALUE!, an unpublished figure as #N/A, each with its sentence. */
export function cellFault({ kind, message }: CellFault): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "wrong" ? invalidValue : notAvailable, message);
}

/** Runs a function's body; a mistake or an unpublished figure reaches the cell as an error that it can show. */
export function answer<Result>(body: () => Result): Result {
  try {
    return body();
  } catch (error) {
    if (error instanceof InputError) throw cellFault({ kind: "wrong", message: error.message });
    if (error instanceof NotPublishedError) throw cellFault({ kind: "not published", message: error.message });
    throw error;
  }
}

/**
 * An optional argument, undefined where it is omitted. Excel that still holds the metadata of an earlier version passes
 * its invocation object where a newer argument stands.
 */
export function optional(value: unknown): unknown {
  return typeof value === "object" ? undefined : value;
}
