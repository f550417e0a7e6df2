import { isCellEdit, isFromHost, isRefused, isTooLarge } from "./host-errors";
import { sentences } from "./sentences";

/** "place": the cell or row that was asked for is not there, or is taken. */
export type FillFailure = "cancelled" | "cell-edit" | "protected" | "too-large" | "plan" | "place" | "host";

/** Why the workbook could not be filled, in words for whoever asked for it. */
export class FillError extends Error {
  readonly failure: FillFailure;
  /**
   * Whether values, formulas, tables and names are as they were before. Formats, drop-downs and highlights that a fill
   * gave to cells below a table or in a new column of it are not taken back: what they were was not read.
   */
  readonly isRestored: boolean;

  constructor(failure: FillFailure, message: string, isRestored: boolean, cause?: unknown) {
    super(`${message} ${isRestored ? sentences.unchanged() : sentences.notRestored()}`, { cause });
    this.name = "FillError";
    this.failure = failure;
    this.isRestored = isRestored;
  }
}

/** Thrown where a fill notices that it was cancelled. */
export class Cancelled extends Error {}

/** What went wrong, as a FillError; a mistake in the code stays what it is, unless it left the workbook changed. */
export function fillError(error: unknown, isRestored: boolean): unknown {
  if (error instanceof FillError && error.isRestored === isRestored) return error;
  if (error instanceof Cancelled) return new FillError("cancelled", sentences.cancelled(), isRestored, error);
  if (isCellEdit(error)) return new FillError("cell-edit", sentences.cellEdit(), isRestored, error);
  if (isRefused(error)) return new FillError("protected", sentences.refused(), isRestored, error);
  if (isTooLarge(error)) return new FillError("too-large", sentences.tooLarge(), isRestored, error);
  if (isRestored && !isFromHost(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new FillError("host", sentences.host(message), isRestored, error);
}
