import { readLargeCsv } from "../../../../../src/taskpane/tabs/school/imports/read-large-csv";

async function rowsOf(part: string | Uint8Array<ArrayBuffer>, name = "list.csv"): Promise<string[][]> {
  const rows: string[][] = [];
  await readLargeCsv(new File([part], name), { onRows: (more) => rows.push(...more.map((row) => [...row])) });
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
  const file = new File([lines.join("\r\n")], "list.csv");
  await readLargeCsv(file, {
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
  const file = new File(["1,2\n".repeat(500_000)], "list.csv");
  const reading = readLargeCsv(file, { signal: stop.signal, onRows: () => stop.abort(new Error("stopped")) });
  await expect(reading).rejects.toThrow("stopped");
});

test.each([
  {
    name: "edubasealldata.zip",
    start: "PK\u0003\u0004",
    says: "edubasealldata.zip is a zip. Accepted: the CSV file in it",
  },
  { name: "list.xlsx", start: "PK\u0003\u0004", says: "list.xlsx is a workbook. Accepted: a CSV file" },
  {
    name: "list.xls",
    start: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    says: "list.xls is a workbook. Accepted: a CSV file",
  },
])("$name is refused in words", async ({ name, start, says }) => {
  await expect(rowsOf(start, name)).rejects.toThrow(says);
});
