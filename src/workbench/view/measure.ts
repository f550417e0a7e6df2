/** How wide a text is in pixels, drawn in the sheet's font at that size. */
export type Measure = (text: string, fontPixels: number, bold: boolean) => number;

/** How many lines a text takes in a width, broken between words, and within words that are longer than a line. */
export function linesNeeded(text: string, width: number, measured: (part: string) => number): number {
  return lineWidths(text, width, measured).length;
}

/** How far each of these lines reaches. */
export function lineWidths(text: string, width: number, measured: (part: string) => number): readonly number[] {
  return text.split("\n").flatMap((paragraph) => paragraphWidths(paragraph, width, measured));
}

function paragraphWidths(text: string, width: number, measured: (part: string) => number): readonly number[] {
  const whole = measured(text);
  if (whole <= width) {
    return [whole];
  }
  const space = measured(" ");
  const full: number[] = [];
  let used = 0;
  for (const word of text.split(" ")) {
    const size = measured(word);
    if (used > 0 && used + space + size > width) {
      full.push(used);
      used = 0;
    }
    used += (used > 0 ? space : 0) + size;
    if (used > width && width > 0) {
      const broken = Math.ceil(used / width) - 1;
      full.push(...new Array<number>(broken).fill(width));
      used -= broken * width;
    }
  }
  return [...full, used];
}
