import { readXlsx, writeXlsx } from "hucre/xlsx";
import { editParts } from "../../src/xlsx/zip-parts";
import { readParts } from "../support/xlsx-parts";

const path = "xl/worksheets/sheet1.xml";
let zip: Uint8Array;
beforeAll(async () => {
  const modified = new Date(0);
  zip = await writeXlsx({ sheets: [{ name: "Sheet", rows: [[1, "two"]] }], properties: { modified } });
});

test("a part is edited and the others stay", async () => {
  const edited = editParts(zip, new Map([[path, (xml) => xml.replace("<v>1</v>", "<v>100</v>")]]));
  const before = readParts(zip);
  const after = readParts(edited);
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [other, text] of after) {
    expect(text).toBe(other === path ? before.get(path)?.replace("<v>1</v>", "<v>100</v>") : before.get(other));
  }
  expect((await readXlsx(edited)).sheets[0]?.rows).toEqual([[100, "two"]]);
});

test("the same parts give the same bytes", () => {
  expect(Buffer.compare(editParts(zip, new Map()), editParts(zip, new Map()))).toBe(0);
});

test("a part that is not there, and a file that is no zip file, are refused", () => {
  expect(() => editParts(zip, new Map([["xl/none.xml", () => ""]]))).toThrow("no part xl/none.xml");
  expect(() => editParts(new Uint8Array(100), new Map())).toThrow();
});
