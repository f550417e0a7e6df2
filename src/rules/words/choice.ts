import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

/** A reader for one of a closed list of words, in any case. @throws InputError from the reader */
export function choiceReader<Word extends string>(
  what: string,
  words: readonly Word[],
  aliases: Readonly<Record<string, Word>> = {},
): (value: unknown) => Word {
  const lookup = new Map<string, Word>(words.map((word) => [normalise(word), word]));
  for (const [alias, word] of Object.entries(aliases)) lookup.set(alias, word);
  return (value) => {
    if (isBlank(value)) throw new InputError(sentences.missing(what, words.join(", ")));
    const word = typeof value === "string" ? lookup.get(normalise(value)) : undefined;
    if (word === undefined) throw new InputError(sentences.notAccepted(what, value, words));
    return word;
  };
}
