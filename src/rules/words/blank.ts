/**
 * Whether a cell says nothing. Excel hands over an empty cell as 0 on the desktop and as null on the web, so a 0 means
 * nothing wherever 0 is no answer of its own.
 */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === 0 || (typeof value === "string" && value.trim() === "");
}

/** Text made comparable: lower case, single spaces, "and" for "&", plain hyphens and apostrophes. */
export function normalise(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[–—]/g, "-")
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, " ");
}
