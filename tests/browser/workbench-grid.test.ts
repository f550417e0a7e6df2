import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { exampleTables } from "../excel/support/example-plan";
import { projectRoot, readBuiltFile } from "../support/project";
import type { FillPage } from "./fill-page";
import { bundleForPage } from "./page-bundle";
import { launchBrowser, openPage } from "./pages";

jest.setTimeout(240_000);

type GridPage = Window & {
  readonly host: EmbeddedExcel;
  readonly fillPage: FillPage;
  readonly gridPage: { readonly mount: (excel: EmbeddedExcel, functions: unknown) => void };
};

const accessibilityTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const styleFolder = "src/workbench/styles";
const styles = readdirSync(join(projectRoot, styleFolder)).filter((name) => name.startsWith("grid"));
const wholePage = "html, body { height: 100%; } #grid-root { height: 100vh; max-width: none; margin: 0; padding: 0; }";

let browser: Browser;
let firstScript: string;

beforeAll(async () => {
  browser = await launchBrowser();
  firstScript = `${bundleForPage("./tests/browser/grid-page.tsx", "gridPage")}
    ${bundleForPage("./tests/browser/fill-page.ts", "fillPage")}
    Object.assign(window, { gridPage, fillPage });
    window.host = gridPage.createEmbeddedExcel({ functions: ${readBuiltFile("functions.json")} });
    window.host.install(window);`;
});

afterAll(() => browser.close());

/** A page that runs the add-in's functions and shows the grid. */
async function openGrid(options: BrowserContextOptions = {}) {
  const permissions = ["clipboard-read", "clipboard-write"];
  const settings = { permissions, viewport: { width: 1000, height: 600 }, ...options };
  const { page, problems } = await openPage(browser, "conformance.html", settings, firstScript);
  await page.evaluate(() => Office.onReady());
  const files = ["src/taskpane/tokens.css", ...styles.map((name) => `${styleFolder}/${name}`)];
  const css = files.map((file) => readFileSync(join(projectRoot, file), "utf8"));
  await page.addStyleTag({ content: [...css, wholePage].join("\n") });
  await page.evaluate(
    (functions) => {
      const { gridPage, host } = window as unknown as GridPage;
      gridPage.mount(host, functions);
    },
    JSON.parse(readBuiltFile("functions.json")) as unknown,
  );
  return { page, problems };
}

async function openFilled(options: BrowserContextOptions = {}) {
  const opened = await openGrid(options);
  const tables = exampleTables("primary");
  const answer = await opened.page.evaluate((cells) => (window as unknown as GridPage).fillPage.fill(cells), tables);
  expect(answer).toMatchObject({ kind: "filled" });
  await showSheet(opened.page, "Cohort budget");
  return opened;
}

async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name: `Sheet ${name}` }).waitFor();
}

/** "B2" is the second cell of the second row. */
function cell(page: Page, address: string) {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return page.locator(`#cell-${row}-${column}`);
}

const formulas = (page: Page, address: string) =>
  page.evaluate((asked) => (window as unknown as GridPage).host.person.formulas(asked), address);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

async function shows(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).getByText(text, { exact: true }).waitFor();
}

test("a formula is typed with help, answered by the add-in, and its error explained", async () => {
  const { page, problems } = await openGrid();
  await cell(page, "B2").click();
  await page.keyboard.type("=NPQ");
  const list = page.getByRole("listbox", { name: "Functions" });
  await list.waitFor();
  expect(await list.getByRole("option").first().textContent()).toMatch(/^NPQCOST.*Fee per participant/);
  await press(page, "ArrowDown", "ArrowUp", "Tab");
  await page.keyboard.type('"NPQLTD",');
  const signature = page.locator(".signature");
  expect(await signature.locator("strong").textContent()).toBe("[intake]");
  expect(await signature.textContent()).toContain("Autumn 2024");
  await press(page, "Backspace", "Enter");
  await shows(page, "B2", "899");
  expect(await formulas(page, "B2")).toEqual([['=NPQCOST("NPQLTD")']]);
  await page.keyboard.type('=NPQCOST("nonsense")');
  await press(page, "Enter", "ArrowUp");
  await shows(page, "B3", "#VALUE!");
  const words = '"nonsense" is not a programme';
  expect(await page.locator("#cell-note").textContent()).toContain(words);
  expect(await page.locator(".cell-error").textContent()).toContain(words);
  expect(problems).toEqual([]);
});

test("cells are reached, filled, cleared and put back by the keyboard alone", async () => {
  const { page, problems } = await openGrid();
  await cell(page, "A1").click();
  await page.keyboard.type("1");
  await press(page, "Tab");
  await page.keyboard.type("2");
  await press(page, "Enter");
  expect(await focused(page)).toBe("cell-2-2");
  await press(page, "Control+Home", "Shift+ArrowRight", "Delete");
  expect(await formulas(page, "A1:B1")).toEqual([["", ""]]);
  await press(page, "Control+z");
  expect(await formulas(page, "A1:B1")).toEqual([[1, 2]]);
  await press(page, "Control+y");
  expect(await formulas(page, "A1:B1")).toEqual([["", ""]]);
  await press(page, "Control+z", "Control+End");
  expect(await focused(page)).toBe("cell-1-2");
  await press(page, "PageDown");
  await page.waitForFunction(() => /^cell-[23]\d-2$/.test(document.activeElement?.id ?? ""));
  await press(page, "Control+Home", "F2");
  await page.keyboard.type("0");
  await press(page, "Enter");
  expect(await formulas(page, "A1")).toEqual([[10]]);
  await page.keyboard.type("not this");
  await press(page, "Escape");
  expect(await formulas(page, "A2")).toEqual([[""]]);
  await press(page, "Shift+F10");
  await page.getByRole("menuitem", { name: "Insert row above" }).press("Enter");
  expect(await formulas(page, "A1:A3")).toEqual([[10], [""], [""]]);
  await press(page, "F6");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  await press(page, "F6");
  expect(await focused(page)).toBe("cell-2-1");
  expect(problems).toEqual([]);
});

test("a cell that is pressed while a formula is typed goes into it", async () => {
  const { page } = await openGrid();
  await cell(page, "A1").click();
  await page.keyboard.type("=SUM(");
  const [from, to] = [await cell(page, "C6").boundingBox(), await cell(page, "D8").boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 3 });
  await page.mouse.up();
  await press(page, "Enter");
  expect(await formulas(page, "A1")).toEqual([["=SUM(C6:D8)"]]);
});

test("a thousand rows are pasted in one step, and cells are copied for other programs", async () => {
  const { page, problems } = await openGrid();
  const rows = Array.from({ length: 1000 }, (_, row) => `Person ${row}\t${row}\t£1,250`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join("\n"));
  await cell(page, "B2").click();
  await press(page, "Control+v");
  await page.waitForFunction(
    () => (window as unknown as GridPage).host.person.values("B1001")[0]?.[0] === "Person 999",
  );
  expect(await formulas(page, "B1001:D1001")).toEqual([["Person 999", 999, 1250]]);
  await press(page, "Control+z");
  expect(await formulas(page, "B2")).toEqual([[""]]);
  await press(
    page,
    "Control+y",
    "Control+Home",
    "ArrowDown",
    "ArrowRight",
    "Shift+ArrowRight",
    "Shift+ArrowRight",
    "Control+c",
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("Person 0\t0\t£1,250");
  expect(problems).toEqual([]);
});

test("ranges are selected by dragging, whole rows and columns by their headings", async () => {
  const { page } = await openGrid();
  const [from, to] = [await cell(page, "B2").boundingBox(), await cell(page, "D5").boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 4 });
  await page.mouse.up();
  const selection = () => page.evaluate(() => (window as unknown as GridPage).host.workbook.selection);
  expect(await selection()).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
  expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(12);
  await page.locator(".column-heading", { hasText: /^C$/ }).click();
  expect(await selection()).toEqual({ row: 0, column: 2, rows: 1_048_576, columns: 1 });
  await page.locator(".row-heading", { hasText: /^4$/ }).click();
  expect(await selection()).toEqual({ row: 3, column: 0, rows: 1, columns: 16_384 });
  const sizer = (await page.locator('.column-sizer[data-column="0"]').boundingBox())!;
  await page.mouse.move(sizer.x + 3, sizer.y + 5);
  await page.mouse.down();
  await page.mouse.move(sizer.x + 53, sizer.y + 5, { steps: 3 });
  await page.mouse.up();
  await page.waitForFunction(() => (window as unknown as GridPage).host.workbook.active.columns.get(0)?.size === 85.5);
});

test("sheets are added, renamed, deleted once that was confirmed, and shown when the add-in opens one", async () => {
  const { page, problems } = await openGrid();
  const names = () =>
    page.evaluate(() => (window as unknown as GridPage).host.workbook.sheets.map((sheet) => sheet.name));
  await page.getByRole("button", { name: "Add a sheet" }).click();
  await page.getByRole("tab", { name: "Sheet2" }).dblclick();
  await page.keyboard.type("Plans");
  await press(page, "Enter");
  await page.getByRole("tab", { name: "Plans" }).waitFor();
  await cell(page, "A1").click();
  await page.keyboard.type("x");
  await press(page, "Enter");
  await page.getByRole("tab", { name: "Plans" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  expect(await names()).toEqual(["Sheet1", "Plans"]);
  await page.getByRole("button", { name: "More for the sheet Plans" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  expect(await names()).toEqual(["Sheet1"]);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("From the add-in");
      sheet.getRange("B3").values = [["written"]];
      sheet.activate();
      await context.sync();
    }),
  );
  await page.getByRole("grid", { name: "Sheet From the add-in" }).waitFor();
  await shows(page, "B3", "written");
  expect(problems).toEqual([]);
});

test("in the example's budget lists are chosen from, words refused, rows sorted and links followed", async () => {
  const { page, problems } = await openFilled();
  await page.getByLabel("Cell or name to go to").fill("D10");
  await press(page, "Enter");
  expect(await focused(page)).toBe("cell-10-4");
  const before = await formulas(page, "D10");
  await press(page, "Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: "Choices for D10" });
  await list.waitFor();
  await press(page, "Home", "Enter");
  const [[first]] = (await formulas(page, "D10")) as [[string]];
  expect(first).not.toBe(before[0]?.[0]);
  await press(page, "Control+z");
  expect(await formulas(page, "D10")).toEqual(before);
  await page.keyboard.type("Perhaps");
  await press(page, "Enter");
  await page.getByRole("dialog", { name: "Not in the list" }).getByRole("button", { name: "Cancel" }).click();
  expect(await formulas(page, "D10")).toEqual(before);
  const people = await formulas(page, "A9:A16");
  await page.getByRole("button", { name: "Sort by Person" }).click();
  await page.getByRole("option", { name: /^Sort Z to A/ }).click();
  expect(await formulas(page, "A9:A16")).toEqual(people.toReversed());
  await showSheet(page, "Checks");
  const link = page.locator(".cell.link").first();
  const target = await link.textContent();
  await link.click();
  await page.getByRole("grid", { name: `Sheet ${target?.replace(/!.*/, "") ?? ""}` }).waitFor();
  expect(problems).toEqual([]);
});

test("charts are drawn over their cells, with their figures in a table", async () => {
  const { page, problems } = await openFilled();
  await showSheet(page, "Summary");
  const chart = page.getByRole("figure").first();
  await chart.waitFor();
  const isDrawn = await chart.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((channel) => channel > 0);
  });
  expect(isDrawn).toBe(true);
  const { cells, rows } = await chart.locator("table").evaluate((table: HTMLTableElement) => ({
    rows: table.tBodies[0]?.rows.length ?? 0,
    cells: [...table.querySelectorAll("td")].map(({ textContent }) => textContent),
  }));
  expect(rows).toBeGreaterThan(3);
  expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(/^£[\d,]+$/)]));
  expect(problems).toEqual([]);
});

test.each(["light", "dark"] as const)("in %s colours nothing keeps people out", async (colorScheme) => {
  const { page } = await openFilled({ colorScheme, viewport: { width: 700, height: 420 } });
  const found = async () => {
    const { violations, passes } = await new AxeBuilder({ page }).withTags(accessibilityTags).analyze();
    expect(passes.length).toBeGreaterThan(5);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  };
  await cell(page, "D10").click();
  await press(page, "Alt+ArrowDown");
  expect(await found()).toEqual([]);
  await press(page, "Escape");
  await page.keyboard.type("=NPQ");
  await page.getByRole("listbox", { name: "Functions" }).waitFor();
  expect(await found()).toEqual([]);
  await press(page, "Escape", "Escape");
  await showSheet(page, "Summary");
  expect(await found()).toEqual([]);
});

test("at 320 pixels nothing but the cells and the tabs scrolls sideways", async () => {
  const { page } = await openFilled({ viewport: { width: 320, height: 480 } });
  await cell(page, "A9").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.type("P-1");
  await press(page, "Enter");
  expect(await formulas(page, "A9")).toEqual([["P-1"]]);
});

test("ten thousand rows are scrolled through, and only those in view are drawn", async () => {
  const { page, problems } = await openGrid();
  await page.evaluate(() => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `Person ${row}`,
      "Teacher",
      row,
      `=C${row + 1}*2`,
      "a note",
    ]);
    (window as unknown as GridPage).host.person.type("A1:E10000", rows);
  });
  await shows(page, "A1", "Person 0");
  const frames = await page.locator(".scroller").evaluate(async (scroller) => {
    const times: number[] = [];
    for (let last = performance.now(); scroller.scrollTop + scroller.clientHeight < 200_000;) {
      scroller.scrollTop += 600;
      last = await new Promise<number>((resolve) => requestAnimationFrame(resolve)).then((now) => {
        times.push(now - last);
        return now;
      });
    }
    return times;
  });
  await shows(page, "A9990", "Person 9989");
  expect(await page.getByRole("row").count()).toBeLessThan(80);
  const slow = frames.filter((milliseconds) => milliseconds > 50).length;
  console.log(`${frames.length} frames, the longest ${Math.max(...frames).toFixed(0)} ms, ${slow} over 50 ms`);
  expect(problems).toEqual([]);
});
