/** Calibri's letters by their width in hundredths of the font's size; figures are 51. */
const letters: Readonly<Record<number, string>> = {
  23: " 'ijl",
  26: ",.:;I`’",
  32: "!()-[]f{}rtJ",
  40: '/\\s"zcLx',
  46: "?FSkvyZ",
  49: "agET",
  54: "bdhnopquYBCKPRX",
  60: "ADGHV",
  66: "UNOQ&",
  72: "%w",
  86: "mM@W—…",
};
const usual = 51;
/** Chinese letters and their like are as wide as they are high. */
const fullWidth = /[\u1100-\u11FF\u2E80-\uFFDC]/;

const known = new Map(
  Object.entries(letters).flatMap(([width, group]) => [...group].map((letter) => [letter, Number(width)] as const)),
);
const boldRatio = 1.025;
/** Most fonts run wider than Calibri, and a line too many is seen better than a line cut off. */
const otherFontRatio = 1.12;

export interface TextFont {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
}

/** How wide a text on one line is, in points: near enough to tell how it wraps where nothing can be drawn. */
export function textWidth(text: string, { fontName, fontSize, bold }: TextFont): number {
  let hundredths = 0;
  for (const letter of text) {
    hundredths += known.get(letter) ?? (fullWidth.test(letter) ? 100 : usual);
  }
  const ratio = (fontName === "Calibri" ? 1 : otherFontRatio) * (bold ? boldRatio : 1);
  return (hundredths / 100) * fontSize * ratio;
}
