import { createEmbeddedExcel } from "../../../src/embedded-excel";
import type { CellFormat } from "../../../src/embedded-excel/model/cell-format";
import { openXlsx, saveXlsx } from "../../../src/embedded-excel/xlsx";
import { readParts } from "../../support/xlsx-parts";

interface Case {
  readonly typed: string | number;
  /** Of the column, in points. */
  readonly width: number;
  readonly format?: Partial<CellFormat>;
}

const wrapped: Partial<CellFormat> = { wrapText: true };
const first = { row: 0, column: 0, rows: 1, columns: 1 };

function bookWith({ typed, width, format = wrapped }: Case) {
  const excel = createEmbeddedExcel();
  const sheet = excel.workbook.active;
  sheet.columns.set(0, { size: width });
  sheet.formats.change(first, format);
  excel.person.type(`${sheet.name}!A1`, typed);
  return excel;
}

async function rowOf(excel: ReturnType<typeof createEmbeddedExcel>): Promise<string> {
  const xml = readParts(await saveXlsx(excel)).get("xl/worksheets/sheet1.xml");
  const [start] = /<row r="1"[^>]*>/.exec(xml ?? "") ?? [];
  if (start === undefined) throw new Error("The file has no first row.");
  return start;
}

async function heightOf(excel: ReturnType<typeof createEmbeddedExcel>): Promise<number | undefined> {
  const row = await rowOf(excel);
  expect(row).not.toContain("customHeight");
  const [, height] = / ht="([\d.]+)"/.exec(row) ?? [];
  return height === undefined ? undefined : Number(height);
}

const school = "Ashdown Primary School";

const pairs: readonly (readonly [what: string, one: Case, several: Case, height: number])[] = [
  ["a text that is wider than its column", { typed: school, width: 130 }, { typed: school, width: 80 }, 30],
  ["a text of three lines", { typed: school, width: 130 }, { typed: school, width: 46 }, 45],
  ["narrow letters and wide ones", { typed: "illi ill ill", width: 60 }, { typed: "MWWM MWW MWW", width: 60 }, 45],
  ["a word that is wider than its column", { typed: "WWWWW", width: 60 }, { typed: "W".repeat(10), width: 60 }, 30],
  ["a hyphen, after which a line may end", { typed: "nnnn-nnnn", width: 60 }, { typed: "nnnn-nnnn", width: 40 }, 30],
  ["only where text wraps", { typed: school, width: 80, format: {} }, { typed: school, width: 80 }, 30],
  ["its own line breaks", { typed: "a\nb", width: 80, format: {} }, { typed: "a\nb", width: 80 }, 30],
  [
    "an indent",
    { typed: school, width: 130 },
    { typed: school, width: 130, format: { ...wrapped, indentLevel: 4 } },
    30,
  ],
  ["numbers never wrap", { typed: 123456789012, width: 30 }, { typed: "'123456789012", width: 50 }, 30],
  ["what a formula comes to", { typed: '="Ashdown"', width: 80 }, { typed: `="${school}"`, width: 80 }, 30],
  ["a larger font", { typed: school, width: 130 }, { typed: school, width: 130, format: { fontSize: 22 } }, 30],
];

describe.each(pairs)("%s", (_, one, several, height) => {
  test("a row of one line says no height", async () => {
    expect(await heightOf(bookWith(one))).toBeUndefined();
  });

  test("a higher row says its height, and goes on fitting itself", async () => {
    expect(await heightOf(bookWith(several))).toBe(height);
  });
});

test("a row that somebody sized keeps its height", async () => {
  const excel = bookWith({ typed: school, width: 80 });
  excel.workbook.active.rows.set(0, { size: 20 });
  expect(await rowOf(excel)).toMatch(/ ht="20" customHeight="1"/);
});

test("no row is higher than Excel allows", async () => {
  expect(await heightOf(bookWith({ typed: "word ".repeat(500), width: 48 }))).toBe(409.5);
});

test("opened again, rows that fit themselves still do, and sized ones are sized", async () => {
  const excel = bookWith({ typed: school, width: 80 });
  excel.person.type(`${excel.workbook.active.name}!A2`, "sized");
  excel.workbook.active.rows.set(1, { size: 20 });
  const opened = createEmbeddedExcel();
  await openXlsx(opened, await saveXlsx(excel));
  expect([...opened.workbook.active.rows]).toEqual([[1, { size: 20 }]]);
});
