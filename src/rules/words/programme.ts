import type { ProgrammeCode } from "../../policy/programmes";
import { programmeCodes, programmes } from "../../policy/programmes";
import { InputError } from "../errors";
import { sentences } from "../sentences";
import { isBlank, normalise } from "./blank";

const byName = new Map<string, ProgrammeCode>();
const byShortName = new Map<string, ProgrammeCode>();
for (const code of programmeCodes) {
  byName.set(code.toLowerCase(), code);
  byName.set(normalise(programmes[code].name), code);
  for (const alias of programmes[code].aliases) byName.set(normalise(alias), code);
  if (code.startsWith("NPQ")) byShortName.set(code.slice(3).toLowerCase(), code);
}

const prefix = /^(?:reformed )?(?:npq|national professional qualification)s?(?: in| for)?[ :-]+(?:the )?/;

function lookUp(text: string): ProgrammeCode | undefined {
  const plain = normalise(text);
  const bare = plain.replace(/ ?\([^)]*\)$/, "").replace(/ programme$/, "");
  const rest = bare.replace(prefix, "");
  return (
    byName.get(plain) ?? byName.get(bare) ?? byName.get(rest) ?? (rest === bare ? undefined : byShortName.get(rest))
  );
}

/** A programme from its code, its full name or a usual alias. @throws InputError */
export function parseProgramme(value: unknown): ProgrammeCode {
  if (isBlank(value)) throw new InputError(sentences.missing("programme", programmeCodes.join(", ")));
  const code = typeof value === "string" ? lookUp(value) : undefined;
  if (code !== undefined) return code;
  if (isGeneralNpq(value)) throw new InputError(sentences.generalNpqOnlyPrices());
  throw new InputError(sentences.notAccepted("programme", value, programmeCodes));
}

/** Whether the value stands for an NPQ that is not chosen yet. */
export function isGeneralNpq(value: unknown): boolean {
  return typeof value === "string" && normalise(value) === "npq";
}
