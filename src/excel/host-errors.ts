/** What Excel calls the failures that people can do something about. */
const codes = {
  cellEdit: ["InvalidOperationInCellEditMode"],
  protected: ["AccessDenied"],
  tooLarge: ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"],
} as const;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whether Excel, or its client library, reported it; anything else is a mistake in the code. */
export const isFromHost = (error: unknown): boolean => codeOf(error) !== "";

const isOneOf = (known: readonly string[], error: unknown): boolean => known.includes(codeOf(error));

/** Whether Excel refused because a request or its answer has too many bytes. */
export const isTooLarge = (error: unknown): boolean => isOneOf(codes.tooLarge, error);

/** Whether Excel refused because its answer has too many bytes; less can be asked for then. */
export const isAnswerTooLarge = (error: unknown): boolean => codeOf(error) === "ResponsePayloadSizeLimitExceeded";

/** Whether Excel refused because somebody is typing in a cell. */
export const isCellEdit = (error: unknown): boolean => isOneOf(codes.cellEdit, error);

/** Whether Excel refused because the workbook or a sheet may not be changed. */
export const isRefused = (error: unknown): boolean => isOneOf(codes.protected, error);
