import { builtFunctions } from "../build/built-pages";
import { expectAccessibleInAllColours } from "./accessibility";
import { expectNotWide, narrow } from "./pane-page";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

const pages = ["taskpane.html", "help.html", "conformance.html"];

const open = useBrowser();

test("help.html shows every function, without an error or a request to elsewhere", async () => {
  const page = await open((browser) => openPage(browser, "help.html"));
  await page.waitForLoadState("networkidle");
  const text = await page.locator("main").innerText();
  const names = builtFunctions().map((described) => described.name);
  expect(names.length).toBeGreaterThan(0);
  names.forEach((functionName) => expect(text).toContain(functionName));
});

test.each(pages)("%s fits the narrowest pane, and has no fault that axe finds, in any colours", async (name) => {
  const page = await open((browser) => openPage(browser, name, narrow.browser));
  await expectNotWide(page);
  await expectAccessibleInAllColours(page);
});

test("every help link opens the help page at its function", async () => {
  const page = await open((browser) => openPage(browser, "help.html"));
  for (const { helpUrl, name } of builtFunctions()) {
    await page.goto(helpUrl);
    expect(await page.locator("section:target h2").innerText()).toBe(name);
  }
});
