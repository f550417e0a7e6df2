/** How wide a text is in pixels, drawn in the sheet's font at that size. */
export type Measure = (text: string, fontPixels: number, bold: boolean) => number;

/** How many lines a text takes in a width, broken between words, and within words that are longer than a line. */
export function linesNeeded(text: string, width: number, measured: (part: string) => number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, width, measured), 0);
}

function paragraphLines(text: string, width: number, measured: (part: string) => number): number {
  const whole = measured(text);
  if (whole <= width) {
    return 1;
  }
  const space = measured(" ");
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const size = measured(word);
    if (used > 0 && used + space + size > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + size;
    if (used > width && width > 0) {
      const broken = Math.ceil(used / width) - 1;
      lines += broken;
      used -= broken * width;
    }
  }
  return lines;
}
