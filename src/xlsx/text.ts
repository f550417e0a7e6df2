const longestCellText = 32767;

/**
 * Text as the file has to spell it so that Excel shows the same text again.
 * Throws a RangeError that names `place` when it is longer than a cell can hold.
 */
export function cellText(text: string, place: string): string {
  return spelled(atMost(text, longestCellText, place));
}

/** Gives the text back, or throws a RangeError that names `place`, the length and the limit. */
export function atMost(text: string, limit: number, place: string): string {
  if (text.length <= limit) return text;
  throw new RangeError(`${place} has ${text.length} characters; Excel accepts at most ${limit}.`);
}

function spelled(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, "\n")
      // Excel reads _x0041_ as the letter A, so the underscore of such a text is spelled out itself.
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // Half an emoji, and two code points that no XML file may hold, would make Excel call the file damaged.
      .replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD")
  );
}
