import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

const words: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y"].map((word) => [word, true] as const),
  ...["false", "no", "n"].map((word) => [word, false] as const),
]);

/** TRUE or FALSE in a cell or as text; null where nothing is said. @throws InputError naming `what` */
export function parseFlag(value: unknown, what: string): boolean | null {
  if (typeof value === "boolean") return value;
  if (isBlank(value)) return null;
  const flag = typeof value === "string" ? words.get(normalise(value)) : undefined;
  if (flag === undefined) throw new InputError(sentences.notYesOrNo(what, value));
  return flag;
}
