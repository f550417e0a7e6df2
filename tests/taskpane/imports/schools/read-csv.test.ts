import { readCsv } from "../../../../src/taskpane/imports/schools/read-csv";

async function rowsOf(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<string[][]> {
  const rows: string[][] = [];
  await readCsv(new Blob(parts), { onRows: (more) => rows.push(...more.map((row) => [...row])) });
  return rows;
}

const windows1252 = Uint8Array.from(
  [..."URN,Name\r\n1,St Mary", 0x92, "s", "\r", "\n"].map((part) =>
    typeof part === "number" ? part : part.charCodeAt(0),
  ),
);

test.each([
  {
    name: "Windows line ends",
    content: 'a,b\r\n"1","2, 3"\r\n',
    rows: [
      ["a", "b"],
      ["1", "2, 3"],
    ],
  },
  {
    name: "Unix line ends and no last one",
    content: "a,b\n1,2",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
  },
  { name: "a line end within quotes", content: 'a\r\n"one\r\ntwo"\r\n', rows: [["a"], ["one\r\ntwo"]] },
  { name: "a mark of UTF-8 at the start", content: "\uFEFFURN\n1\n", rows: [["URN"], ["1"]] },
  { name: "letters beyond ASCII in UTF-8", content: "Name\nÉcole\n", rows: [["Name"], ["École"]] },
])("$name", async ({ content, rows }) => {
  expect((await rowsOf(content)).filter((row) => row.join("") !== "")).toEqual(rows);
});

test("what is not UTF-8 is read as Windows-1252", async () => {
  expect((await rowsOf(windows1252))[1]).toEqual(["1", "St Mary’s"]);
});

test("a file of many parts gives every row once and whole, and says how far it is", async () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `${index},"Éc${index},ole"`);
  const rows: (readonly string[])[] = [];
  const parts: number[] = [];
  const file = new Blob([lines.join("\r\n")]);
  await readCsv(file, {
    onRows: (more, done) => {
      rows.push(...more);
      parts.push(done);
    },
  });
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.at(-1)).toBe(1);
  expect(rows).toHaveLength(lines.length);
  expect(rows.every(([number, name], index) => number === String(index) && name === `Éc${index},ole`)).toBe(true);
});

test("an aborted reading stops", async () => {
  const stop = new AbortController();
  const file = new Blob(["1,2\n".repeat(500_000)]);
  const reading = readCsv(file, { signal: stop.signal, onRows: () => stop.abort(new Error("stopped")) });
  await expect(reading).rejects.toThrow("stopped");
});

test("a zip is refused in words", async () => {
  await expect(rowsOf("PK\u0003\u0004rest")).rejects.toThrow("unpack the zip");
});
