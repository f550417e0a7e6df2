/** Letters first, no digits: Excel cannot take it for a number, a date, a formula or an error. */
const plainText = /^[\p{L}£][^\d]*$/u;
const startsFormula = /^[=+\-@]/;
const logicalWords = new Set(["true", "false"]);

/**
 * Text as it is written so that the cell holds that very text: with an apostrophe in front where Excel would else make
 * a number, a date, a truth value or a formula of it. Cells in the format Text need none, but what starts like a formula
 * gets one there too: people can have changed the format.
 */
export function textToWrite(text: string, isTextCell: boolean): string {
  if (text === "") return "";
  if (text.startsWith("'") || startsFormula.test(text)) return `'${text}`;
  const isPlain = isTextCell || (plainText.test(text) && !logicalWords.has(text.trim().toLowerCase()));
  return isPlain ? text : `'${text}`;
}

/** A cell's text made comparable: "  Alder  Grove " is "alder grove", and an empty cell is "". */
export function comparable(value: unknown): string {
  if (value === null || value === undefined) return "";
  return String(value).trim().replace(/\s+/g, " ").toLowerCase();
}

/** Whether Excel takes two names of sheets, tables or cells for the same: letter case does not tell them apart. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A short fingerprint of a text (FNV-1a, 32 bits), to be remembered in place of the text itself. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
