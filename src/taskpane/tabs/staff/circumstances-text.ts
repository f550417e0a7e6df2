import type { Circumstance } from "../../../policy/words";
import { circumstances } from "../../../policy/words";
import { InputError } from "../../../rules/errors";
import type { Circumstances } from "../../../rules/words/circumstances";
import { parseCircumstances } from "../../../rules/words/circumstances";

/** What a cell says of somebody, part by part, with what is not understood kept as it stands. */
export interface SaidOfPerson extends Omit<Circumstances, "headshipMonths"> {
  /** Text where it is no number that can be read. */
  readonly headshipMonths: number | string | null;
  readonly others: readonly string[];
}

export function readSaid(text: string): SaidOfPerson {
  const said = new Set<Circumstance>();
  const others: string[] = [];
  let headshipMonths: number | null = null;
  for (const part of text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== "")) {
    const read = understood(part);
    if (read === null) others.push(part);
    read?.said.forEach((word) => said.add(word));
    headshipMonths = read?.headshipMonths ?? headshipMonths;
  }
  const unread = headshipMonths === null ? others.findIndex((part) => monthsIn.test(part)) : -1;
  if (unread < 0) return { said, headshipMonths, others };
  return { said, headshipMonths: monthsIn.exec(others[unread]!)![1]!, others: others.toSpliced(unread, 1) };
}

const monthsIn = /^head (.+) months?$/i;

/** Months of headship as typed: what is no number stays text, which the column then refuses. null for nothing. */
export function readMonths(typed: string): number | string | null {
  // What separates circumstances would make two of them.
  const text = typed.replace(/[\s,;]+/g, " ").trim();
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) ? Number(text) : text;
}

/** The cell for it, in the policy's order of words; null for nothing. */
export function writeSaid({ said, headshipMonths, others }: SaidOfPerson): string | null {
  const months = headshipMonths === null ? [] : [`head ${headshipMonths} month${headshipMonths === 1 ? "" : "s"}`];
  const parts = [...circumstances.filter((word) => said.has(word)), ...months, ...others];
  return parts.length === 0 ? null : parts.join(", ");
}

function understood(part: string): Circumstances | null {
  try {
    return parseCircumstances(part);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
