import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { builtFunctions } from "../build/built-pages";
import { launchBrowser, openPage } from "./pages";

jest.setTimeout(60_000);

const pages = ["taskpane.html", "help.html", "conformance.html"];
const narrowestPane = { width: 320, height: 640 };
const themes = [
  { theme: "light", colorScheme: "light", forcedColors: "none" },
  { theme: "dark", colorScheme: "dark", forcedColors: "none" },
  { theme: "high contrast", colorScheme: "dark", forcedColors: "active" },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
});

test("help.html shows every function, without an error or a request to elsewhere", async () => {
  const { page, problems } = await openPage(browser, "help.html");
  await page.waitForLoadState("networkidle");
  const text = await page.locator("main").innerText();
  const names = builtFunctions().map((described) => described.name);
  expect(names.length).toBeGreaterThan(0);
  names.forEach((functionName) => expect(text).toContain(functionName));
  expect(problems).toEqual([]);
});

test.each(pages)("%s fits the narrowest pane without scrolling sideways", async (name) => {
  const { page } = await openPage(browser, name, { viewport: narrowestPane });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(narrowestPane.width);
});

describe.each(themes)("in $theme", ({ colorScheme, forcedColors }) => {
  test.each(pages)("%s has no fault that axe finds by WCAG 2.2 AA", async (name) => {
    const { page } = await openPage(browser, name, { viewport: narrowestPane, colorScheme, forcedColors });
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});

test("every help link opens the help page at its function", async () => {
  const { page } = await openPage(browser, "help.html");
  for (const { helpUrl, name } of builtFunctions()) {
    await page.goto(helpUrl);
    expect(await page.locator("section:target h2").innerText()).toBe(name);
  }
});
