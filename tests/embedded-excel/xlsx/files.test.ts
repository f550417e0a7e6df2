import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre/xlsx";
import { createEmbeddedExcel } from "../../../src/embedded-excel";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { showTotals } from "../../../src/embedded-excel/model/table-rows";
import { addTable, renameTable } from "../../../src/embedded-excel/model/tables";
import { openXlsx, saveXlsx } from "../../../src/embedded-excel/xlsx";
import type { OpenedXlsx } from "../../../src/embedded-excel/xlsx";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { examplePlan } from "../../excel/support/example-plan";
import { plannedCells } from "../../excel/support/workbook";
import { convert, recalculate } from "../../support/libreoffice";
import { fillWithAll } from "./everything";

async function opened(bytes: Uint8Array): Promise<OpenedXlsx & { readonly excel: EmbeddedExcel }> {
  const excel = createEmbeddedExcel();
  return { excel, ...(await openXlsx(excel, bytes)) };
}

describe.each(["primary", "trust"] as const)("the workbook that the command line writes: %s", (example) => {
  const plan = examplePlan(example);
  let excel: EmbeddedExcel;
  let leftOut: readonly string[];

  beforeAll(async () => {
    ({ excel, leftOut } = await opened(await writeWorkbook(plan)));
  });

  test("every cell holds what was planned", () => {
    const cells = plannedCells(plan);
    expect(cells.length).toBeGreaterThan(300);
    const wrong = cells.filter(({ address, value }) => {
      const [[found] = []] = excel.person.values(address);
      return typeof value === "number" && typeof found === "number"
        ? Math.abs(value - found) > 0.005
        : found !== (typeof value === "string" ? value.replaceAll("\r\n", "\n") : (value ?? ""));
    });
    expect(wrong).toEqual([]);
    expect(leftOut).toEqual([]);
  });

  test("tables, drop-downs, highlights, charts, names and the title are there", () => {
    const { workbook } = excel;
    const tables = plan.sheets.flatMap((sheet) => sheet.tables);
    expect(workbook.tables.map(({ name, columnNames }) => [name, columnNames])).toEqual(
      tables.map(({ name, columns }) => [name, columns.map(({ heading }) => heading)]),
    );
    const count = (of: (sheet: (typeof workbook.sheets)[number]) => number) => workbook.sheets.map(of);
    expect(count((sheet) => sheet.validations.all().length)).toEqual(
      plan.sheets.map(
        ({ tables: own }) =>
          own.flatMap(({ columns }) => columns.filter((column) => column.dropDown ?? column.prompt)).length,
      ),
    );
    expect(count((sheet) => sheet.conditionalFormats.all().length)).toEqual(
      plan.sheets.map(({ highlights }) => highlights.length),
    );
    expect(workbook.sheets.map(({ charts }) => charts.map(({ title }) => title.text))).toEqual(
      plan.sheets.map(({ charts }) => charts.map(({ title }) => title)),
    );
    expect(workbook.names.map(({ name }) => name)).toEqual(plan.names.map(({ name }) => name));
    expect(workbook.properties["title"]).toBe(plan.title);
  });

  test("looks are there: frozen rows, print set-up, bars that lie", () => {
    for (const planned of plan.sheets) {
      const sheet = excel.workbook.sheet(planned.name);
      expect(sheet.frozen?.rows ?? 0).toBe(planned.frozenRows);
      const wrapped = [...sheet.cells.entries()].some(([, , { input }]) => String(input).length > 200);
      expect([...sheet.rows.values()].some(({ size = 0 }) => size > 15)).toBe(wrapped || planned.tables.length > 0);
      expect(sheet.pageLayout).toMatchObject({
        orientation: planned.print.orientation === "landscape" ? "Landscape" : "Portrait",
        paperSize: "A4",
        printTitleRows: planned.print.repeatRows
          ? `${planned.print.repeatRows.from}:${planned.print.repeatRows.to}`
          : null,
      });
      expect(sheet.charts.map(({ type }) => type.startsWith("Bar"))).toEqual(
        planned.charts.map(({ kind }) => kind === "bar"),
      );
    }
  });
});

describe("LibreOffice", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "embedded-excel-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("reads what the embedded Excel saves, and works out the same values", async () => {
    const excel = createEmbeddedExcel();
    fillWithAll(excel);
    const path = join(folder, "saved.xlsx");
    await writeFile(path, await saveXlsx(excel));
    const sheets = await recalculate(path);
    const used = excel.person.values("Data!A1:F8");
    const found = used.map((row, down) => row.map((_, across) => sheets.get("Data")?.[down]?.[across] ?? ""));
    expect(found).toEqual(used);
    expect([...sheets.keys()]).toEqual(["Data", "It's & more"]);
  }, 120_000);
});

test("everything of a small workbook comes back", async () => {
  const excel = createEmbeddedExcel();
  fillWithAll(excel);
  const again = await opened(await saveXlsx(excel));
  expect(again.leftOut).toEqual([]);
  expect(again.excel.snapshot()).toEqual(excel.snapshot());
  expect(again.excel.person.values("Data!A1:H8")).toEqual(excel.person.values("Data!A1:H8"));
  expect(again.excel.workbook.sheets.map(({ id }) => id)).toEqual(excel.workbook.sheets.map(({ id }) => id));
});

test("a table keeps its name, totals, style and the rule of its columns, and grows as before", async () => {
  const excel = createEmbeddedExcel();
  const { workbook: book, person } = excel;
  person.type("A1:C3", [
    ["Name", "Fee", "VAT & more"],
    ["a", 10, "=[@Fee]*0.2"],
    ["b", 20, "=[@Fee]*0.2"],
  ]);
  const table = addTable({ book, sheet: book.active, rect: { row: 0, column: 0, rows: 3, columns: 3 } }, true);
  renameTable(book, table, "Costs");
  person.type("C2:C3", [["=[@Fee]*0.2"], ["=[@Fee]*0.2"]]);
  showTotals(book, table, true);
  Object.assign(table, { style: "TableStyleLight1", showBandedRows: false, highlightFirstColumn: true });
  person.type("F1", "=SUM(Costs[VAT & more])");
  const { excel: again, leftOut } = await opened(await saveXlsx(excel));
  expect(leftOut).toEqual([]);
  expect(again.snapshot()).toEqual(excel.snapshot());
  expect(again.person.values("A4:C4")).toEqual([["Total", "", 6]]);
  again.person.addTableRows("Costs", [["c", 30, null]]);
  expect(again.person.values("C4:C5")).toEqual([[6], [12]]);
  expect(again.person.values("F1")).toEqual([[12]]);
});

describe("what is no workbook is refused in a sentence", () => {
  const compound = new Uint8Array(1024);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = Uint8Array.from(compound);
  encrypted.set(
    [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  );
  test.each([
    ["a text", strToU8("Person,Role\n"), /not an \.xlsx file/],
    ["nothing", new Uint8Array(), /not an \.xlsx file/],
    ["an old workbook", compound, /old \.xls file/],
    ["an encrypted workbook", encrypted, /password/],
    ["another zip file", zipSync({ "a.txt": strToU8("a") }), /damaged/],
  ])("%s", async (_, bytes, message) => {
    await expect(opened(bytes)).rejects.toThrow(message);
  });

  test("a workbook that ends too soon", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "A", rows: [["a"]] }] });
    await expect(opened(whole.slice(0, whole.length / 2))).rejects.toThrow(/damaged/);
  });

  test("and a workbook that holds something takes no file", async () => {
    const excel = createEmbeddedExcel();
    excel.person.type("A1", 1);
    await expect(openXlsx(excel, await saveXlsx(excel))).rejects.toThrow(/new workbook/);
  });
});

test("what the embedded Excel has no place for is named", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Figures",
        rows: [
          ["a", 1],
          ["b", 2],
        ],
        merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }],
        textBoxes: [{ text: "hello", anchor: { from: { row: 4, col: 4 } } }],
        conditionalRules: [{ type: "aboveAverage", priority: 1, range: "B1:B2" }],
        cells: new Map([["3,0", { formula: "AGGREGATE(9,4,B1:B2)", formulaResult: 3 }]]),
      },
    ],
  });
  const { excel, leftOut } = await opened(bytes);
  expect(leftOut.toSorted()).toEqual([
    "Calculation of formulas with AGGREGATE (they keep the file's values) on Figures",
    "Conditional formats of the kind aboveAverage on Figures",
    "Merged cells on Figures",
    "Text boxes on Figures",
  ]);
  expect(excel.person.values("Figures!A4")).toEqual([[3]]);
  excel.person.type("Figures!B4", "=A4*2");
  expect(excel.person.values("Figures!B4")).toEqual([[6]]);
});

test("a file of LibreOffice's opens with its values, formulas and looks", async () => {
  const folder = await mkdtemp(join(tmpdir(), "embedded-excel-"));
  try {
    const path = join(folder, "cohort.xlsx");
    await writeFile(path, await writeWorkbook(examplePlan("primary")));
    await convert(path, "xlsx:Calc MS Excel 2007 XML", join(folder, "out"));
    const { excel, leftOut } = await opened(await readFile(join(folder, "out", "cohort.xlsx")));
    expect(leftOut).toEqual([]);
    const plan = examplePlan("primary");
    const wrong = plannedCells(plan).filter(({ address, value }) => {
      const [[found] = []] = excel.person.values(address);
      return typeof value === "number" && Math.abs(value - Number(found)) > 0.005;
    });
    expect(wrong).toEqual([]);
    expect(excel.workbook.tables.map(({ name }) => name).toSorted()).toEqual(
      plan.sheets
        .flatMap((sheet) => sheet.tables)
        .map(({ name }) => name)
        .toSorted(),
    );
    const { formats, pageLayout, columns } = excel.workbook.sheet("Cohort budget");
    const headerRow = (plan.sheets[0]?.tables[0]?.headerRow ?? 0) - 1;
    expect(formats.at(headerRow, 0)).toMatchObject({ bold: true, wrapText: true });
    expect(pageLayout.orientation).toBe("Landscape");
    expect(columns.size).toBeLessThan(30);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

test("formulas that cells share, and formulas that fill blocks, as Excel writes them", async () => {
  const shared = { formulaType: "shared", formulaSharedIndex: 0 } as const;
  const filling = { formulaType: "array" } as const;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sums",
        rows: [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
        cells: new Map<string, Partial<Cell>>([
          ["0,2", { ...shared, formula: "A1+$B$1", formulaRef: "C1:C3", formulaResult: 11 }],
          ["1,2", { ...shared, formula: "", formulaResult: 12 }],
          ["2,2", { ...shared, formula: "", formulaResult: 13 }],
          ["0,3", { ...filling, formula: "A1:A3*2", formulaDynamic: true, formulaRef: "D1:D3", formulaResult: 2 }],
          ["1,3", { value: 4 }],
          ["2,3", { value: 6 }],
          ["0,4", { ...filling, formula: "FREQUENCY(A1:A3,A1:A3)", formulaRef: "E1:E3", formulaResult: 1 }],
          ["1,4", { value: 1 }],
        ]),
      },
    ],
  });
  const { excel, leftOut } = await opened(bytes);
  expect(excel.person.formulas("C1:C3")).toEqual([["=A1+$B$1"], ["=A2+$B$1"], ["=A3+$B$1"]]);
  expect(excel.person.values("C1:E3")).toEqual([
    [11, 2, 1],
    [12, 4, 1],
    [13, 6, ""],
  ]);
  excel.person.type("A2", 5);
  expect(excel.person.values("C2:D2")).toEqual([[15, 10]]);
  expect(leftOut).toEqual(["Calculation of formulas with FREQUENCY (they keep the file's values) on Sums"]);
});
