import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

/** Whether the workplace is on the list that counts for it and the intake: PP50, 16 to 19 or early years; or on RISE. */
export type Listed = "listed" | "not listed" | "RISE" | "not known";

const words: Readonly<Record<string, Listed>> = {
  true: "listed",
  yes: "listed",
  y: "listed",
  listed: "listed",
  false: "not listed",
  no: "not listed",
  n: "not listed",
  "not listed": "not listed",
  rise: "RISE",
  "not known": "not known",
  unknown: "not known",
};

/** Blank is "not known". @throws InputError */
export function parseListed(value: unknown): Listed {
  if (typeof value === "boolean") return value ? "listed" : "not listed";
  if (isBlank(value)) return "not known";
  const listed = typeof value === "string" ? words[normalise(value)] : undefined;
  if (listed === undefined) throw new InputError(sentences.notListed(value));
  return listed;
}
