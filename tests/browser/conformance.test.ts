import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { conformanceCases } from "../../src/conformance/cases";
import type { Recording } from "../../src/conformance/recording";
import { expectAccessibleInAllColours } from "./accessibility";
import { hostScript } from "./host-script";
import { expectNotWide, narrow } from "./pane-page";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

const open = useBrowser();
const openConformance = (options: BrowserContextOptions = {}): Promise<Page> =>
  open((browser) => openPage(browser, "conformance.html", options, hostScript()));

async function runCases(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run the cases" }).click();
  await page
    .getByRole("status")
    .getByText(/^(Done|This workbook|The cases could not)/)
    .waitFor();
}

test("the built page runs every case, says how each came out, and saves the answers", async () => {
  const page = await openConformance(narrow.browser);
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
});

test("with its outcomes the page still fits the pane, and axe finds no fault", async () => {
  const page = await openConformance(narrow.browser);
  await runCases(page);
  await expectNotWide(page);
  await expectAccessibleInAllColours(page);
});

test("an answer that is not the documented one is shown as a difference", async () => {
  const page = await openConformance();
  await page.evaluate(() => {
    CustomFunctions.associate("NPQCOST", () => 1);
  });
  await runCases(page);
  expect(await page.getByRole("status").innerText()).toMatch(/ [1-9]\d* different, 0 not run/);
  const row = page.getByRole("row").filter({ hasText: "a figure, in a cell" });
  expect(await row.innerText()).toContain("Differs: [1,2,3]; documented is [899,1798,2697]");
});

test("a sheet that has the cases' name already is left alone", async () => {
  const page = await openConformance();
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
  const page = await open((browser) => openPage(browser, "conformance.html"));
  await page.getByText("This page is open outside Excel").waitFor({ state: "visible" });
  expect(await page.getByRole("button", { name: "Run the cases" }).isDisabled()).toBe(true);
});
