import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchBrowser } from "./pages";
import {
  cell,
  formulas,
  gridScript,
  openFilled as openFilledPage,
  openGrid as openGridPage,
  press,
  shows,
  showSheet,
} from "./workbench-grid-page";
import type { GridPage } from "./workbench-grid-page";

jest.setTimeout(240_000);

const accessibilityTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
let browser: Browser;
let firstScript: string;

beforeAll(async () => {
  browser = await launchBrowser();
  firstScript = gridScript();
});

afterAll(() => browser.close());

const openGrid = (options?: BrowserContextOptions) => openGridPage(browser, firstScript, options);
const openFilled = (options?: BrowserContextOptions) => openFilledPage(browser, firstScript, options);

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

test.each([
  { theme: "light", colorScheme: "light", forcedColors: "none" },
  { theme: "dark", colorScheme: "dark", forcedColors: "none" },
  { theme: "light forced", colorScheme: "light", forcedColors: "active" },
  { theme: "dark forced", colorScheme: "dark", forcedColors: "active" },
] as const)("in $theme colours nothing keeps people out", async ({ colorScheme, forcedColors }) => {
  const { page } = await openFilled({ colorScheme, forcedColors, viewport: { width: 700, height: 420 } });
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
