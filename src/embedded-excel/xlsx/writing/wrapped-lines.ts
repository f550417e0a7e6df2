/**
 * How many lines a text takes in a width, broken where it says so, after spaces and hyphens, and within words that are
 * wider than a line. `measured` says how wide a part is on one line.
 */
export function wrappedLines(text: string, width: number, measured: (part: string) => number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, width, measured), 0);
}

function paragraphLines(paragraph: string, width: number, measured: (part: string) => number): number {
  if (measured(paragraph) <= width) {
    return 1;
  }
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.split(/(?<=[ -])/)) {
    // A space at a line's end takes no room.
    const size = measured(piece.trimEnd());
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil((used + size) / width) - 1);
    lines += broken;
    used += measured(piece) - broken * width;
  }
  return lines;
}
