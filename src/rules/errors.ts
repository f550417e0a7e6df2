/** Somebody typed what cannot be read; the message names the value and what is accepted. A cell shows #VALUE!. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** A figure that no source publishes; the message names what for, and what to do. A cell shows #N/A. */
export class NotPublishedError extends Error {
  override readonly name = "NotPublishedError";
}
