import { linesOf } from "../../../src/cli/formula/lines";

async function* arriving(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

test.each([
  { says: "a line without an end at the end", pieces: ["a\nb"], lines: ["a", "b"] },
  { says: "a line with an end at the end", pieces: ["a\nb\n"], lines: ["a", "b"] },
  { says: "a line in pieces", pieces: ["a", "b\nc", "d", "\n"], lines: ["ab", "cd"] },
  { says: "blank lines", pieces: ["\n\na\n", "\n"], lines: ["", "", "a", ""] },
  { says: "an end in two pieces", pieces: ["a\r", "\nb"], lines: ["a\r", "b"] },
  { says: "what ends a line elsewhere", pieces: ["a\u2028b\rc\n"], lines: ["a\u2028b\rc"] },
  { says: "nothing", pieces: [], lines: [] },
])("$says", async ({ pieces, lines }) => {
  const found: string[] = [];
  for await (const some of linesOf(arriving(pieces))) found.push(...some);
  expect(found).toEqual(lines);
});
