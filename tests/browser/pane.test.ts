import { builtFunctions } from "../build/built-pages";
import { trust } from "./pane-cohorts";
import { inHost, openPane, press, said, showTab } from "./pane-page";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

const open = useBrowser();

test.each([
  { link: "workbench", heading: null },
  { link: "help", heading: "NPQCOST" },
])("outside Excel the pane says so, and leads to the $link", async ({ link, heading }) => {
  const page = await open((browser) => openPage(browser, "taskpane.html"));
  await page.getByText("This page is open outside Excel.").waitFor({ state: "visible" });
  expect(await page.locator("#pane").innerHTML()).toBe("");
  await page.getByRole("link", { name: link }).click();
  await page.waitForURL(`**/${link}.html`);
  if (heading !== null) await page.getByRole("heading", { name: heading, exact: true }).waitFor();
});

test("the Help tab shows every function, each with examples that go into the selected cell", async () => {
  const page = await open((browser) => openPane(browser, { draft: trust }));
  await showTab(page, "Help");
  await page.locator(".entries summary code").first().waitFor();
  const shown = await page.locator(".entries summary code").allInnerTexts();
  expect(shown).toEqual(builtFunctions().map(({ name }) => name));
  for (const entry of await page.locator(".entries > li").all()) {
    expect(await entry.locator(".example button").count()).toBeGreaterThan(0);
  }
  await page.locator(".entries summary").first().click();
  await press(page, 'Insert =NPQCOST("NPQLTD")');
  await said(page, /^=NPQCOST\("NPQLTD"\) is in \S*A1\.$/);
  expect(await inHost(page, (host) => host.person.formulas("A1"))).toEqual([['=NPQCOST("NPQLTD")']]);
});

test("beside a workbook nothing is said of being outside Excel", async () => {
  const page = await open((browser) => openPane(browser));
  expect(await page.locator("#outside-excel").isVisible()).toBe(false);
});
