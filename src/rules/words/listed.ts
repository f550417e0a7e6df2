import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

/** Whether the workplace is on the list that counts for it and the intake: PP50, 16 to 19 or early years; or on RISE. */
export type Listed = "listed" | "not listed" | "RISE" | "not known";

const words: ReadonlyMap<string, Listed> = new Map([
  ...["true", "yes", "y", "listed"].map((word) => [word, "listed"] as const),
  ...["false", "no", "n", "not listed"].map((word) => [word, "not listed"] as const),
  ["rise", "RISE"],
  ...["not known", "unknown"].map((word) => [word, "not known"] as const),
]);

/** Blank is "not known". @throws InputError */
export function parseListed(value: unknown): Listed {
  if (typeof value === "boolean") return value ? "listed" : "not listed";
  if (isBlank(value)) return "not known";
  const listed = typeof value === "string" ? words.get(normalise(value)) : undefined;
  if (listed === undefined) throw new InputError(sentences.notListed(value));
  return listed;
}
