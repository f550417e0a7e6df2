import type { Circumstance } from "../../policy/words";
import { circumstances } from "../../policy/words";
import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

/** What is said of a person. What is not said does not hold. */
export interface Circumstances {
  readonly said: ReadonlySet<Circumstance>;
  /** Months in a first headship; null for someone of whom that is not said. */
  readonly headshipMonths: number | null;
}

export const noCircumstances: Circumstances = { said: new Set(), headshipMonths: null };

const known = new Map<string, Circumstance>(circumstances.map((word) => [normalise(word), word]));
const accepted = [...circumstances, "head N months"];

/** Circumstances from a cell, separated by commas or semicolons. @throws InputError */
export function parseCircumstances(value: unknown): Circumstances {
  if (isBlank(value)) return noCircumstances;
  if (typeof value !== "string") throw new InputError(sentences.notAccepted("circumstance", value, accepted));
  const said = new Set<Circumstance>();
  let headshipMonths: number | null = null;
  for (const part of value
    .split(/[,;]/)
    .map((text) => text.trim())
    .filter((text) => text !== "")) {
    const word = known.get(normalise(part));
    const months = /^head (\d{1,3}) months?$/.exec(normalise(part));
    if (word !== undefined) said.add(word);
    else if (months !== null) headshipMonths = Number(months[1]);
    else throw new InputError(sentences.notAccepted("circumstance", part, accepted));
  }
  return { said, headshipMonths };
}
