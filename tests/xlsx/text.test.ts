import { readXlsx } from "hucre/xlsx";
import { atMost, cellText } from "../../src/xlsx/text";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { readParts } from "../support/xlsx-parts";
import { oddTexts, samplePlan } from "./sample-plan";
import { planOfCell } from "./small-plan";

test.each([
  ["plain text stays", "£1,000 – café 👩🏽‍🏫", "£1,000 – café 👩🏽‍🏫"],
  ["line ends become Excel's", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["what Excel would read as a code is spelled out", "_x0041_", "_x005F_x0041_"],
  ["what only resembles a code stays", "_x41_ _x00G1_", "_x41_ _x00G1_"],
  ["half an emoji is replaced", "a\uD83Db", "a\uFFFDb"],
  ["code points that XML forbids are replaced", "a\uFFFFb\uFFFEc", "a\uFFFDb\uFFFDc"],
])("%s", (_, text, spelled) => {
  expect(cellText(text, "Cell A1")).toBe(spelled);
});

test("the longest text passes and one more character does not", () => {
  expect(atMost("ab", 2, "Cell A1")).toBe("ab");
  expect(() => atMost("abc", 2, "Cell A1")).toThrow(RangeError);
  expect(() => atMost("abc", 2, "Cell A1")).toThrow("Cell A1 has 3 characters; Excel accepts at most 2.");
});

test("no odd text becomes a formula, a number or an error in the file", async () => {
  const sheet = readParts(await writeWorkbook(samplePlan)).get("xl/worksheets/sheet4.xml") ?? "";
  const cells = [...sheet.matchAll(/<c r="A\d+"([^>]*)>(.*?)<\/c>/g)];
  expect(cells).toHaveLength(oddTexts.length);
  for (const [, attributes, contents] of cells) {
    expect(attributes).toMatch(/ t="(s|inlineStr)"/);
    expect(contents).not.toContain("<f>");
  }
});

test("a reader gets every odd text back", async () => {
  const { sheets } = await readXlsx(await writeWorkbook(samplePlan));
  const column = sheets
    .find(({ name }) => name === "Odd text")
    ?.rows.slice(0, oddTexts.length)
    .map((row) => row[0]);
  expect(column).toEqual(oddTexts);
});

test.each(["=1+1", "+44", "-x", "@y"])("%s stays text when somebody edits the cell", async (value) => {
  const parts = readParts(await writeWorkbook(planOfCell({ value })));
  expect(parts.get("xl/styles.xml")).toContain('formatCode="@"');
});

test("text that starts otherwise needs no text format", async () => {
  const parts = readParts(await writeWorkbook(planOfCell({ value: "1+1" })));
  expect(parts.get("xl/styles.xml")).not.toContain('formatCode="@"');
});
