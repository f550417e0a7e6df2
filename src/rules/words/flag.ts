import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

const words: Readonly<Record<string, boolean>> = { true: true, yes: true, y: true, false: false, no: false, n: false };

/** TRUE or FALSE in a cell or as text; null where nothing is said. @throws InputError naming `what` */
export function parseFlag(value: unknown, what: string): boolean | null {
  if (typeof value === "boolean") return value;
  if (isBlank(value)) return null;
  const flag = typeof value === "string" ? words[normalise(value)] : undefined;
  if (flag === undefined) throw new InputError(sentences.notYesOrNo(what, value));
  return flag;
}
