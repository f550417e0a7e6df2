import { groupBy } from "../../../../budget/group-by";
import { normalise } from "../../../../rules/words/blank";
import type { Establishment } from "./register";

/** A trust and its open establishments. */
export interface TrustFound {
  readonly name: string;
  readonly establishments: readonly Establishment[];
}

export interface Found {
  readonly trusts: readonly TrustFound[];
  readonly establishments: readonly Establishment[];
  /** How many more trusts and establishments there are than are given. */
  readonly more: number;
}

/** Finds establishments by a search that holds words of their names, or the beginning of a URN. */
export type Search = (words: string, most: number) => Found;

/** Makes a register ready to be searched. Names that begin with the words come first. */
export function createSearch(register: readonly Establishment[]): Search {
  const entries = register.map((establishment) => ({ establishment, text: normalise(establishment.name) }));
  const trusts = [...groupBy(register, ({ trust }) => normalise(trust) || null)].map(([text, establishments]) => ({
    text,
    name: establishments[0]!.trust,
    establishments,
  }));
  return (typed, most) => {
    const words = normalise(typed);
    if (words.length < 2) return { trusts: [], establishments: [], more: 0 };
    const foundTrusts = best(trusts, words);
    const found = /^\d+$/.test(words)
      ? entries.filter(({ establishment }) => establishment.urn.startsWith(words))
      : best(entries, words);
    const shownTrusts = foundTrusts.slice(0, Math.ceil(most / 3));
    const shown = found.slice(0, most - shownTrusts.length);
    return {
      trusts: shownTrusts.map(({ name, establishments }) => ({ name, establishments })),
      establishments: shown.map(({ establishment }) => establishment),
      more: foundTrusts.length + found.length - shownTrusts.length - shown.length,
    };
  };
}

function best<Entry extends { readonly text: string }>(entries: readonly Entry[], words: string): readonly Entry[] {
  const parts = words.split(" ");
  const hits = entries.filter(({ text }) => parts.every((part) => text.includes(part)));
  const place = ({ text }: Entry): number => (text === words ? 0 : text.startsWith(words) ? 1 : 2);
  return hits.sort((one, other) => place(one) - place(other) || (one.text < other.text ? -1 : 1));
}
