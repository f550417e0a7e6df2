import { comparable, fingerprint } from "./text";

/** How many of a row's first input columns tell it here. */
const tellingColumns = 4;

/** What stands for a cell in the memory of those that somebody typed over: its column, and what tells its row. */
export function typedOverKey(heading: string, inputs: readonly unknown[]): string {
  return fingerprint([heading, ...inputs.slice(0, tellingColumns).map(comparable)].join("\u0001"));
}
