import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { conformanceCases } from "../../src/conformance/cases";
import type { Recording } from "../../src/conformance/recording";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { readBuiltFile } from "../support/project";
import { bundleEmbeddedExcel } from "./page-bundle";
import { launchBrowser, openPage } from "./pages";

jest.setTimeout(120_000);

const narrowestPane = { width: 320, height: 640 };

let browser: Browser;
let firstScript: string;

beforeAll(async () => {
  browser = await launchBrowser();
  firstScript = `${bundleEmbeddedExcel()}
    window.host = embeddedExcel.createEmbeddedExcel({ functions: ${readBuiltFile("functions.json")} });
    window.host.install(window);`;
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => browser.close());

async function runCases(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run the cases" }).click();
  await page
    .getByRole("status")
    .getByText(/^(Done|This workbook|The cases could not)/)
    .waitFor();
}

test("the built page runs every case, says how each came out, and saves the answers", async () => {
  const { page, problems } = await openPage(browser, "conformance.html", { viewport: narrowestPane }, firstScript);
  await runCases(page);
  const all = conformanceCases.length;
  const status = await page.getByRole("status").innerText();
  expect(status).toBe(`Done: ${all} as documented, 0 different, 0 not run.`);
  expect(await page.locator("#results tbody tr").count()).toBe(all);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as JSON" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  const recording = JSON.parse(text) as Recording;
  expect(Object.keys(recording.outcomes)).toEqual(conformanceCases.map(({ name }) => name));
  expect(recording).toMatchObject({
    host: "Excel",
    platform: expect.stringMatching(/./) as string,
    version: expect.stringMatching(/\d/) as string,
  });
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9.-]+\.json$/);
  expect(await page.getByLabel("Where saving is not possible").inputValue()).toBe(text);
  const faults = await page.evaluate(() => (window as unknown as { host: EmbeddedExcel }).host.faults.map(String));
  expect([...problems, ...faults]).toEqual([]);
});

test("with its outcomes the page still fits the pane, and axe finds no fault", async () => {
  const { page } = await openPage(browser, "conformance.html", { viewport: narrowestPane }, firstScript);
  await runCases(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrowestPane.width);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
});

test("an answer that is not the documented one is shown as a difference", async () => {
  const { page } = await openPage(browser, "conformance.html", {}, firstScript);
  await page.evaluate(() => {
    CustomFunctions.associate("NPQCOST", () => 1);
  });
  await runCases(page);
  expect(await page.getByRole("status").innerText()).toMatch(/ [1-9]\d* different, 0 not run/);
  const row = page.getByRole("row").filter({ hasText: "a figure, in a cell" });
  expect(await row.innerText()).toContain("Differs: [1,2,3]; documented is [899,1798,2697]");
});

test("a sheet that has the cases' name already is left alone", async () => {
  const { page } = await openPage(browser, "conformance.html", {}, firstScript);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Conformance").getRange("A1").values = [["mine"]];
      await context.sync();
    }),
  );
  await runCases(page);
  expect(await page.getByRole("status").innerText()).toContain("has a sheet named Conformance");
  const values = await page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Conformance").getRange("A1").load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(values).toEqual([["mine"]]);
});

test("outside Excel the page says so, and offers nothing to run", async () => {
  const { page, problems } = await openPage(browser, "conformance.html");
  await page.getByText("This page is open outside Excel").waitFor({ state: "visible" });
  expect(await page.getByRole("button", { name: "Run the cases" }).isDisabled()).toBe(true);
  expect(problems).toEqual([]);
});
