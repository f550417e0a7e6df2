import type { Browser } from "playwright-core";
import { openPane } from "./pane-page";
import { launchBrowser, openPage } from "./pages";

jest.setTimeout(60_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => browser.close());

test.each([
  { link: "workbench", heading: null },
  { link: "help", heading: "NPQCOST" },
])("outside Excel the pane says so, and leads to the $link", async ({ link, heading }) => {
  const { page, problems } = await openPage(browser, "taskpane.html");
  await page.getByText("This page is open outside Excel.").waitFor({ state: "visible" });
  expect(await page.locator("#pane").innerHTML()).toBe("");
  expect(problems).toEqual([]);
  await page.getByRole("link", { name: link }).click();
  await page.waitForURL(`**/${link}.html`);
  if (heading !== null) await page.getByRole("heading", { name: heading, exact: true }).waitFor();
});

test("beside a workbook nothing is said of being outside Excel", async () => {
  const { page, problems } = await openPane(browser);
  expect(await page.locator("#outside-excel").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});
