import { readFileBytes, readPasted, sourceOfRange } from "../../../src/taskpane/imports/source";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  {
    name: "tabs, with commas and a bare quotation mark inside",
    text: 'Ann\t"head 3 months, taking NPQH"\t5" nail',
    cells: [["Ann", "head 3 months, taking NPQH", '5" nail']],
  },
  {
    name: "a cell of two lines, as Excel copies it",
    text: 'Ann\t"Head\nof year"\nBen\tTeacher',
    cells: [
      ["Ann", "Head\nof year"],
      ["Ben", "Teacher"],
    ],
  },
  { name: "commas", text: 'Ann,"1,250"', cells: [["Ann", "1,250"]] },
  { name: "text that looks like a formula", text: "=1+1\t@x\t-3\t+4", cells: [["=1+1", "@x", "-3", "+4"]] },
])("pasted: $name", async ({ text, cells }) => {
  expect(await readPasted(text)).toMatchObject({ cells, firstRow: 1, problems: [] });
});

test.each([
  {
    name: "semicolons",
    bytes: utf8("a;b\n1;2"),
    cells: [
      ["a", "b"],
      ["1", "2"],
    ],
  },
  { name: "UTF-16", bytes: Uint8Array.from([0xff, 0xfe, 0xeb, 0x00]), cells: [["ë"]] },
  { name: "Windows-1252", bytes: Uint8Array.from([0x80, 0x2c, 0xeb]), cells: [["€", "ë"]] },
])("a file with $name", async ({ bytes, cells }) => {
  expect(await readFileBytes("staff.csv", bytes)).toMatchObject({ name: "the file staff.csv", cells });
});

test("rows longer than the first are no problem yet, quotation marks that do not pair are", async () => {
  expect((await readPasted("Our trust\nPerson,NPQ\nAnn,NPQSL")).problems).toEqual([]);
  const broken = await readPasted('Person,NPQ\nAnn,NPQSL\n"Ben,NPQSL\nCy,NPQSL');
  expect(broken).toMatchObject({
    cells: [
      ["Person", "NPQ"],
      ["Ann", "NPQSL"],
    ],
    problems: [{ row: 3, spoils: "rest" }],
  });
  await expect(readPasted('"Ann,NPQSL\nBen,NPQSL')).rejects.toThrow("Quotation marks do not pair up");
});

test.each([
  { address: "Staff!B3:F40", firstRow: 3 },
  { address: "'Our ''1! staff'!$A$12:$C$14", firstRow: 12 },
  { address: "A7", firstRow: 7 },
])("rows of $address count from $firstRow", ({ address, firstRow }) => {
  expect(sourceOfRange(address, [["Ann"]]).firstRow).toBe(firstRow);
});

test.each([
  { name: "blank text", read: () => readPasted(" \n\t"), message: "There is nothing in what you pasted." },
  {
    name: "an empty file",
    read: () => readFileBytes("a.csv", utf8("")),
    message: "There is nothing in the file a.csv.",
  },
  { name: "empty cells", read: () => sourceOfRange("A1:B1", [[null, ""]]), message: "There is nothing in A1:B1." },
  {
    name: "a workbook",
    read: () => readFileBytes("a.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4])),
    message: "a.xlsx is a workbook.",
  },
  {
    name: "a huge file",
    read: () => readFileBytes("a.csv", new Uint8Array(20_000_001)),
    message: "a.csv is too large.",
  },
])("$name is refused in words", async ({ read, message }) => {
  await expect((async () => read())()).rejects.toThrow(message);
});
