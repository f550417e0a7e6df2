import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { callsOwnFunction } from "../../src/excel/own-functions";
import { matches } from "../build/built-pages";
import { exampleTables, planOf } from "../excel/support/example-plan";
import { plannedCells } from "../excel/support/workbook";
import type { FillPage } from "./fill-page";
import { hostScript } from "./host-script";
import type { HostWindow } from "./host-script";
import { bundleForPage } from "./page-bundle";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

type PageWithFill = HostWindow & { readonly fillPage: FillPage };
type Matrix = readonly (readonly (string | number | boolean)[])[];

/** What is read from each sheet, from A1 on. */
type Sheets = Readonly<Record<string, { readonly values: Matrix; readonly formulas: Matrix }>>;

const tables = exampleTables("primary");
const plan = planOf(tables);

const open = useBrowser();
let page: Page;

beforeAll(async () => {
  const script = `${hostScript()}
    ${bundleForPage("./tests/browser/fill-page.ts", "fillPage")}
    window.fillPage = fillPage;`;
  page = await open((browser) => openPage(browser, "taskpane.html", {}, script));
  await page.evaluate(() => Office.onReady());
  const answer = await page.evaluate((cells) => (window as unknown as PageWithFill).fillPage.fill(cells), tables);
  expect(answer).toMatchObject({ kind: "filled", kept: [] });
});

function readSheets(): Promise<Sheets> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const read = sheets.items.map((sheet) => {
        const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()).load("values,formulas");
        return { name: sheet.name, range };
      });
      await context.sync();
      return Object.fromEntries(read.map(({ name, range: { values, formulas } }) => [name, { values, formulas }]));
    }),
  );
}

/** Cells that are not the core's figures, to the penny. */
function wrongCells(sheets: Sheets, expected = plannedCells(plan)): readonly unknown[] {
  expect(expected.length).toBeGreaterThan(100);
  return expected.flatMap(({ address, value }) => {
    const found = cellAt(sheets, address, "values");
    const isFigure = typeof value === "number" && typeof found === "number";
    const isRight = isFigure ? Math.abs(found - value) < 0.005 : found === (value ?? "");
    return isRight ? [] : [{ address, value, found }];
  });
}

function cellAt(sheets: Sheets, address: string, what: "values" | "formulas"): unknown {
  const [, name = "", letters = "", row = ""] = /^'(.+)'!([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return sheets[name]?.[what][Number(row) - 1]?.[column - 1] ?? "";
}

function ownCalls(sheets: Sheets): readonly string[] {
  return Object.values(sheets)
    .flatMap(({ formulas }) => formulas.flat())
    .map(String)
    .filter(callsOwnFunction);
}

test("the live fill comes to the core's figures, to the penny, in every cell", async () => {
  const sheets = await readSheets();
  expect(wrongCells(sheets)).toEqual([]);
  expect(ownCalls(sheets).length).toBeGreaterThan(20);
});

test("figures stand in place of our functions, and making live brings them back", async () => {
  const live = await readSheets();
  const changed = await page.evaluate(() => (window as unknown as PageWithFill).fillPage.fixFigures());
  const fixed = await readSheets();
  expect(changed).toBe(ownCalls(live).length);
  expect(ownCalls(fixed)).toEqual([]);
  expect(wrongCells(fixed)).toEqual([]);
  const answer = await page.evaluate(() => (window as unknown as PageWithFill).fillPage.refill());
  expect(answer).toMatchObject({ kind: "filled", kept: [] });
  expect(await readSheets()).toEqual(live);
});

test("a shared copy is a workbook of its own, and the open one stays as it is", async () => {
  const before = await readSheets();
  const file = await page.evaluate(() => (window as unknown as PageWithFill).fillPage.share());
  const opened = await page.evaluate(() => (window as unknown as PageWithFill).host.workbook.opened);
  expect(opened).toEqual([{ base64: file }]);
  const parts = unzipSync(Buffer.from(file, "base64"));
  const sheetParts = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheetParts).toHaveLength(plan.sheets.length);
  const xml = sheetParts.map((name) => Buffer.from(parts[name]!).toString("utf8")).join("");
  const formulas = matches(xml, /<f>([^<]*)<\/f>/g);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter(callsOwnFunction)).toEqual([]);
  expect(await readSheets()).toEqual(before);
});

test("a person's changes stay when the workbook is filled again, and figures follow them", async () => {
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Cohort");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      table.columns.getItem("Quote").getDataBodyRange().getCell(0, 0).values = [[1234]];
      const [, second = []] = body.values as (string | null)[][];
      const row = second.map((value, column) => (column === 0 ? "Added by hand" : column < 8 ? value : null));
      table.rows.add(undefined, [row] as string[][]);
      context.workbook.worksheets.add("Our notes").getRange("A1").values = [["keep me"]];
      await context.sync();
    }),
  );
  const answer = await page.evaluate(() => (window as unknown as PageWithFill).fillPage.refill());
  expect(answer).toMatchObject({ kind: "filled", kept: [] });
  const sheets = await readSheets();
  const again = await page.evaluate(() => (window as unknown as PageWithFill).fillPage.readTables());
  expect(again.staff).toHaveLength(tables.staff.length + 1);
  expect(again.staff.at(1)).toContain(1234);
  expect(again.staff.at(-1)).toContain("Added by hand");
  // The rows of Checks keep the order they had.
  const planned = plannedCells(planOf(again)).filter(({ address }) => /^'(Cohort budget|Summary)'!/.test(address));
  expect(wrongCells(sheets, planned)).toEqual([]);
  expect(sheets["Our notes"]?.values).toEqual([["keep me"]]);
});
