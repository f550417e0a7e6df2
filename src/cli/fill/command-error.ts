/** What was asked cannot be done; the message says why in a sentence for whoever asked. Exit code 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
