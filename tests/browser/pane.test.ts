import type { Browser } from "playwright-core";
import { builtFunctions } from "../build/built-pages";
import { inHost, openPane } from "./pane-page";
import { showTab, trust } from "./pane-states";
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

test("the Help tab shows every function, each with examples that go into the selected cell", async () => {
  const { page, problems } = await openPane(browser, { draft: trust });
  await showTab(page, "Help");
  await page.locator(".entries summary code").first().waitFor();
  const shown = await page.locator(".entries summary code").allInnerTexts();
  expect(shown).toEqual(builtFunctions().map(({ name }) => name));
  for (const entry of await page.locator(".entries > li").all()) {
    expect(await entry.locator(".example button").count()).toBeGreaterThan(0);
  }
  await page.locator(".entries summary").first().click();
  await page.getByRole("button", { name: 'Insert =NPQCOST("NPQLTD")', exact: true }).click();
  await page
    .getByRole("status")
    .getByText(/^=NPQCOST\("NPQLTD"\) is in \S*A1\.$/)
    .waitFor();
  expect(await inHost(page, (host) => host.person.formulas("A1"))).toEqual([['=NPQCOST("NPQLTD")']]);
  expect(problems).toEqual([]);
});

test("beside a workbook nothing is said of being outside Excel", async () => {
  const { page, problems } = await openPane(browser);
  expect(await page.locator("#outside-excel").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});
