/** The widest line that the commands print. */
export const pageWidth = 100;

/** Characters that would move a terminal's cursor or end a line become spaces. */
export function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/**
 * Text on lines of the page. The first begins with `first`, the others with `rest`, which if not given is as wide.
 * A word too long for a line is cut.
 */
export function wrap(
  text: string,
  first: string,
  { rest = " ".repeat(first.length), width = pageWidth }: { readonly rest?: string; readonly width?: number } = {},
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isBegun = false;
  const words = onOneLine(text).split(" ");
  for (const word of words.flatMap((one) => pieces(one, width - rest.length))) {
    if (isBegun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += isBegun ? ` ${word}` : word;
    }
    isBegun = true;
  }
  return [...lines, line.trimEnd()];
}

function pieces(word: string, width: number): readonly string[] {
  return word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)];
}

/** "row 3", "rows 3 to 5, 9 and 11", or "rows 3, 5, 7 and 90 more". */
export function rowsInWords(rows: readonly number[], mostRanges: number): string {
  const ranges = rangesOf(rows);
  const shown = ranges.slice(0, mostRanges);
  const left = rows.length - shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const words = shown.flatMap(([from, to]) =>
    to - from > 1 ? [`${from} to ${to}`] : [...new Set([`${from}`, `${to}`])],
  );
  const all = left > 0 ? [...words, `${left} more`] : words;
  const inWords = all.length === 1 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.slice(-1).join("")}`;
  return `${rows.length === 1 ? "row" : "rows"} ${inWords}`;
}

function rangesOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range !== undefined && row === range[1] + 1) range[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

/** A count with thousands separators. */
export const whole = (count: number): string => count.toLocaleString("en-GB");

/** "1 file", "2,000 files". */
export const counted = (count: number, thing: string): string => `${whole(count)} ${thing}${count === 1 ? "" : "s"}`;
