import { normalise } from "../../../../rules/words/blank";

/** Words that say nothing of which school it is. */
const fillers = /\b(the|school|academy|college|sixth form)\b/g;

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bsaint\b/g, "st"],
  [/\b(c of e|church of england|cofe)\b/g, "ce"],
  [/\b(roman catholic|rc)\b/g, "catholic"],
];

/** Words that one name may leave out; two that have different ones are two schools. */
const qualifiers = /\b(primary|secondary|infants?|juniors?|nursery|high|special|upper|lower|catholic|ce)\b/g;

interface Parts {
  readonly core: string;
  readonly said: ReadonlySet<string>;
}

function partsOf(name: string): Parts {
  const plain = normalise(name).replace(/[^a-z0-9 ]+/g, (sign) => (sign === "-" ? " " : ""));
  const spelt = spellings.reduce((text, [pattern, word]) => text.replace(pattern, word), plain).replace(fillers, "");
  const said = new Set((spelt.match(qualifiers) ?? []).map((word) => word.replace(/s$/, "")));
  return { core: spelt.replace(qualifiers, "").replace(/ /g, ""), said };
}

const saysNoMore = (one: Parts, other: Parts): boolean => [...one.said].every((word) => other.said.has(word));
const agree = (one: Parts, other: Parts): boolean => saysNoMore(one, other) || saysNoMore(other, one);

/**
 * The known school that a name seems to mean, so that somebody can be asked: "Oak Lane" or "Oak Lnae Primary" for "Oak
 * Lane Primary School". null for none, and where it could be one of several.
 */
export function similarSchool(text: string, names: readonly string[]): string | null {
  const wanted = partsOf(text);
  if (wanted.core === "") return null;
  const known = [...new Set(names)].map((name) => ({ name, parts: partsOf(name) }));
  const agreeing = known.filter(({ parts }) => agree(wanted, parts));
  const same = agreeing.filter(({ parts }) => parts.core === wanted.core);
  const closest = same.filter(({ parts }) => parts.said.size === wanted.said.size);
  const mistyped = agreeing.filter(({ parts }) => isTypo(wanted.core, parts.core));
  const found = [same, closest, same.length === 0 ? mistyped : []].find(({ length }) => length === 1);
  return found?.[0]!.name ?? null;
}

/** Names shorter than this are too often each other's near misses: Hill and Mill. */
const shortest = 5;
const longerThan = 9;

/** Whether one looks like the other mistyped. Few people get the first letter wrong. */
function isTypo(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < shortest || one[0] !== other[0] || /\d/.test(one + other)) return false;
  return editDistance(one, other) <= (length > longerThan ? 2 : 1);
}

/** How many letters were left out, put in, mistaken or swapped with the next. */
function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const cells = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      cells.push(
        Math.min(
          rows[row - 1]![column]! + 1,
          cells[column - 1]! + 1,
          rows[row - 1]![column - 1]! + (isSame ? 0 : 1),
          isSwapped ? (rows[row - 2]?.[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(cells);
  }
  return rows[one.length]![other.length]!;
}
