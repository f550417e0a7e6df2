/** What Excel says for each of its error codes, and the HTTP status that goes with it. */
const knownErrors = {
  AccessDenied: { status: 403, message: "You cannot perform the requested operation." },
  ApiNotFound: {
    status: 404,
    message: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  },
  ApiNotSupportedInEmbeddedHost: { status: 501, message: "The embedded Excel does not answer this member." },
  EmbeddedHostFailed: { status: 500, message: "The embedded Excel has a fault of its own." },
  GeneralException: { status: 500, message: "There was an internal error while processing the request." },
  InsertDeleteConflict: { status: 409, message: "The insert or delete operation attempted resulted in a conflict." },
  InvalidArgument: { status: 400, message: "The argument is invalid or missing or has an incorrect format." },
  InvalidOperation: { status: 400, message: "The operation attempted is invalid on the object." },
  InvalidReference: { status: 400, message: "This reference is not valid for the current operation." },
  InvalidRequest: { status: 400, message: "Cannot process the request." },
  ItemAlreadyExists: { status: 409, message: "A resource with the same name or identifier already exists." },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  RangeExceedsLimit: { status: 400, message: "The cell count in the range has exceeded the maximum supported number." },
} as const;

export type HostErrorCode = keyof typeof knownErrors;

/** A refusal that the client library turns into its own OfficeExtension.Error. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  /** Class and member, such as "Range.values"; filled in by the interpreter where it is not given. */
  location: string | undefined;

  constructor(code: string, message?: string, status?: number) {
    const known = isKnown(code) ? knownErrors[code] : undefined;
    super(message ?? known?.message ?? code);
    this.name = "HostError";
    this.code = code;
    this.status = status ?? known?.status ?? 500;
  }
}

export function hostError(code: HostErrorCode, message?: string): HostError {
  return new HostError(code, message);
}

/** The loud answer to a member that the embedded Excel does not know. */
export function notSupported(className: string, member: string): HostError {
  const error = new HostError("ApiNotSupportedInEmbeddedHost", `ApiNotSupportedInEmbeddedHost: ${className}.${member}`);
  error.location = `${className}.${member}`;
  return error;
}

function isKnown(code: string): code is HostErrorCode {
  return code in knownErrors;
}
