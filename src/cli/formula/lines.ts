/** The lines of a text that arrives in pieces, as many at a time as have arrived; only a line feed ends a line. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let unfinished = "";
  for await (const piece of pieces) {
    const lines = (unfinished + piece).split("\n");
    unfinished = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  if (unfinished !== "") yield [unfinished];
}
