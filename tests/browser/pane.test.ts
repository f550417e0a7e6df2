import type { Browser, Page } from "playwright-core";
import { launchBrowser, openPage } from "./pages";

jest.setTimeout(60_000);

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

async function copyFirstExample(page: Page): Promise<string> {
  const example = page.locator(".example").first();
  await example.getByRole("button").click();
  return example.locator("code").innerText();
}

test("the copy button puts the formula on the clipboard and says so", async () => {
  const { page } = await openPage(browser, "taskpane.html", { permissions: ["clipboard-read", "clipboard-write"] });
  const formula = await copyFirstExample(page);
  await page.getByRole("status").getByText(`Copied ${formula}`).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(formula);
});

test("where the clipboard is refused, the formula is selected instead", async () => {
  const { page } = await openPage(browser, "taskpane.html");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  const formula = await copyFirstExample(page);
  await page.getByRole("status").getByText("is selected").waitFor();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(formula);
});

test("opened outside Excel, the pane says so", async () => {
  const { page } = await openPage(browser, "taskpane.html");
  await page.getByText("This page is open outside Excel.").waitFor({ state: "visible" });
});
