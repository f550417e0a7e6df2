import type { HeaderFooterPlace } from "../model/page-layout";

const sides = { L: "left", C: "center", R: "right" } as const;

/** The three parts of a header or footer, which a file joins into one text. */
export function headerFooterTexts(
  text: string | undefined,
  kind: "Header" | "Footer",
): Readonly<Partial<Record<HeaderFooterPlace, string>>> {
  const parts: Partial<Record<HeaderFooterPlace, string>> = {};
  let side: keyof typeof sides = "C";
  // A doubled & is the sign itself and starts no part.
  for (const piece of (text ?? "").match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    const letter = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof sides | undefined;
    if (letter === undefined) {
      const place = `${sides[side]}${kind}` as const;
      parts[place] = (parts[place] ?? "") + piece;
    } else {
      side = letter;
    }
  }
  return parts;
}

/** The text that a file holds for a header or footer; undefined where all three parts are empty. */
export function headerFooterText(
  texts: Readonly<Record<HeaderFooterPlace, string>>,
  kind: "Header" | "Footer",
): string | undefined {
  const parts = Object.entries(sides).map(([letter, side]) => {
    const part = texts[`${side}${kind}`];
    return part === "" ? "" : `&${letter}${part}`;
  });
  return parts.join("") || undefined;
}
