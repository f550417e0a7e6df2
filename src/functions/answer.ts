import { InputError, NotPublishedError } from "../rules/errors";

/** An error as a cell shows it: a wrong value as #VALUE!, an unpublished figure as #N/A, each with its sentence. */
export function cellError(error: unknown): unknown {
  if (error instanceof InputError) return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
  if (error instanceof NotPublishedError) return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, error.message);
  return error;
}

/** Runs a function's body; what it throws reaches the cell as an error that it can show. */
export function answer<Result>(body: () => Result): Result {
  try {
    return body();
  } catch (error) {
    throw cellError(error);
  }
}

/**
 * An optional argument, undefined where it is omitted. Excel that still holds the metadata of an earlier version passes
 * its invocation object where a newer argument stands.
 */
export function optional(value: unknown): unknown {
  return typeof value === "object" ? undefined : value;
}
