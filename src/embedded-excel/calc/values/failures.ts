/** What was typed cannot be entered as a formula: Excel would not take it. The message says why. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

/** Excel knows it, this calculation does not: better no answer than a guessed one. */
export class FunctionNotSupportedError extends Error {
  override readonly name = "FunctionNotSupportedError";

  constructor(
    readonly subject: string,
    readonly kind: "function" | "operator" | "reference" = "function",
  ) {
    super(`FunctionNotSupportedInEmbeddedHost: ${kind === "function" ? subject : `${kind} ${subject}`}`);
  }
}
