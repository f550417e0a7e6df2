/**
 * How many lines a text takes in a width, broken where it says so, between words, and within words that are wider than
 * a line. `measured` says how wide a part is on one line.
 */
export function wrappedLines(text: string, width: number, measured: (part: string) => number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, width, measured), 0);
}

function paragraphLines(paragraph: string, width: number, measured: (part: string) => number): number {
  if (measured(paragraph) <= width) {
    return 1;
  }
  const space = measured(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const size = measured(word);
    const isFirst = used === 0;
    if (!isFirst && used + space + size > width) {
      lines += 1;
      used = size;
    } else {
      used += isFirst ? size : space + size;
    }
    const broken = Math.max(0, Math.ceil(used / width) - 1);
    lines += broken;
    used -= broken * width;
  }
  return lines;
}
